--liquibase formatted sql
--changeset boling:departments-0001-create-department
-- items: beginnings of item codes, two, four or six digits each; areas: empty for the whole city.
CREATE TABLE department (
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
    CONSTRAINT department_code_is_unique UNIQUE (code)
);
CREATE INDEX department_by_item ON department USING gin (items);
