--liquibase formatted sql
--changeset boling:catalogue-0001-create-service-item
-- Codes and search texts compare byte by byte: prefixes use the index of the code, and parts are found quickly in the
-- few hundred rows of a catalogue without any index.
CREATE TABLE service_item (
    id              uuid PRIMARY KEY,
    code            text COLLATE "C" NOT NULL CHECK (code ~ '^[0-9]{6}$'),
    class_zh        text NOT NULL,
    class_en        text NOT NULL,
    group_zh        text NOT NULL,
    group_en        text NOT NULL,
    name_zh         text NOT NULL,
    name_en         text NOT NULL,
    synonyms        text[] NOT NULL,
    subject         text NOT NULL,
    audience        text NOT NULL,
    provider_kind   text NOT NULL,
    urgency         text NOT NULL,
    channel         text NOT NULL,
    area            text NOT NULL,
    line            text NOT NULL,
    price           text NOT NULL,
    standard_zh     text NOT NULL,
    standard_en     text NOT NULL,
    questions       jsonb NOT NULL,
    first_response  text NOT NULL,
    accept          text NOT NULL,
    handling        text NOT NULL,
    search_text     text COLLATE "C" NOT NULL,
    CONSTRAINT service_item_code_is_unique UNIQUE (code)
);
