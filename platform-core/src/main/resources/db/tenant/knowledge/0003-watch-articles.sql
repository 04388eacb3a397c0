--liquibase formatted sql
--changeset boling:knowledge-0003-watch-articles splitStatements:false
CREATE TRIGGER article_added_leaves_word AFTER INSERT ON article
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.article');
CREATE TRIGGER article_changed_leaves_word AFTER UPDATE ON article
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.article');
CREATE TRIGGER article_removed_leaves_word AFTER DELETE ON article
    REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word('search.article');
