--liquibase formatted sql
--changeset boling:cases-0003-create-saved-filter
CREATE TABLE saved_filter (
    id       uuid PRIMARY KEY,
    account  uuid NOT NULL,
    queue    text NOT NULL,
    name     text NOT NULL CHECK (char_length(name) BETWEEN 1 AND 40),
    terms    text NOT NULL,
    preset   boolean NOT NULL,
    CONSTRAINT saved_filter_name_is_unique UNIQUE (account, queue, name)
);
CREATE UNIQUE INDEX saved_filter_preset_is_unique ON saved_filter (account, queue) WHERE preset;
