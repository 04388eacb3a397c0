--liquibase formatted sql
--changeset boling:providers-0001-create-provider
-- items: beginnings of item codes, two, four or six digits each; areas: empty for the whole city.
CREATE TABLE provider (
    id           uuid PRIMARY KEY,
    code         text COLLATE "C" NOT NULL,
    name_zh      text NOT NULL,
    name_en      text NOT NULL,
    phone        text NOT NULL,
    areas        text[] NOT NULL,
    items        text[] NOT NULL,
    kind         text NOT NULL,
    about        text NOT NULL,
    search_text  text COLLATE "C" NOT NULL,
    CONSTRAINT provider_code_is_unique UNIQUE (code)
);
CREATE INDEX provider_by_item ON provider USING gin (items);
