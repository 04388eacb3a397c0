--liquibase formatted sql
--changeset boling:search-0020-create-learned-model
-- What the city has taught the machine, one row a kind, replaced as a whole. It can always be trained anew, so it is never
-- moved between cities and an unreadable one is thrown away.
CREATE TABLE learned_model (
    kind        text COLLATE "C" PRIMARY KEY,
    bytes       bytea NOT NULL,
    trained_at  timestamptz NOT NULL,
    examples    integer NOT NULL CHECK (examples >= 0)
);
