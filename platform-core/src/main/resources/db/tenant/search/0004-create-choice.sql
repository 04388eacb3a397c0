--liquibase formatted sql
--changeset boling:search-0004-create-choice
-- Which article answered which question. The question is folded and without long numbers; rows go after 400 days.
CREATE TABLE search_choice (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    at          timestamptz NOT NULL,
    question    text NOT NULL CHECK (char_length(question) BETWEEN 1 AND 1000),
    article_id  uuid NOT NULL REFERENCES article (id),
    item_code   text COLLATE "C",
    account     uuid
);
CREATE INDEX search_choice_by_age ON search_choice (at);
