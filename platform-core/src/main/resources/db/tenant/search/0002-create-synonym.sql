--liquibase formatted sql
--changeset boling:search-0002-create-synonym
-- Words that mean the same to those who search. A word stands in one group alone; it is known by its letters and digits,
-- whatever their case and width.
CREATE TABLE synonym_group (
    id          uuid PRIMARY KEY,
    changed_at  timestamptz NOT NULL,
    changed_by  text NOT NULL
);
CREATE TABLE synonym (
    folded    text COLLATE "C" PRIMARY KEY CHECK (folded <> ''),
    word      text NOT NULL CHECK (char_length(word) BETWEEN 1 AND 20),
    group_id  uuid NOT NULL REFERENCES synonym_group (id) ON DELETE CASCADE,
    place     integer NOT NULL
);
CREATE INDEX synonym_of_group ON synonym (group_id, place);
