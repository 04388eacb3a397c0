--liquibase formatted sql
--changeset boling:cases-0005-seal-lines splitStatements:false
-- Lines whose cases nobody outside the line may find, read or count, and which stand in no index.
CREATE TABLE sealed_line (
    line  text COLLATE "C" PRIMARY KEY CHECK (line <> '')
);
INSERT INTO sealed_line (line) VALUES ('counselling');

-- Sealing a line takes its cases out of whatever was told of them; unsealing brings them back.
CREATE FUNCTION leave_word_of_lines() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    INSERT INTO outbox (topic, subject)
        SELECT 'search.case', c.id FROM hotline_case c WHERE c.line IN (SELECT line FROM written);
    RETURN NULL;
END $$;
CREATE TRIGGER sealed_line_added_leaves_word AFTER INSERT ON sealed_line
    REFERENCING NEW TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word_of_lines();
CREATE TRIGGER sealed_line_removed_leaves_word AFTER DELETE ON sealed_line
    REFERENCING OLD TABLE AS written FOR EACH STATEMENT EXECUTE FUNCTION leave_word_of_lines();
