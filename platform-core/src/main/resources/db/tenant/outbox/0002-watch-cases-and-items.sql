--liquibase formatted sql
--changeset boling:outbox-0002-watch-cases-and-items splitStatements:false
CREATE TRIGGER hotline_case_opened_leaves_word AFTER INSERT ON hotline_case
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.case');
CREATE TRIGGER hotline_case_changed_leaves_word AFTER UPDATE ON hotline_case
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.case');
CREATE TRIGGER hotline_case_removed_leaves_word AFTER DELETE ON hotline_case
    REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.case');
CREATE TRIGGER service_item_added_leaves_word AFTER INSERT ON service_item
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.item');
CREATE TRIGGER service_item_changed_leaves_word AFTER UPDATE ON service_item
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.item');
CREATE TRIGGER service_item_removed_leaves_word AFTER DELETE ON service_item
    REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.item');
