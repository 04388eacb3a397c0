--liquibase formatted sql
--changeset boling:search-0010-create-rebuild
-- One row for each index of the city that has to be filled: owed (serial 0), or being filled by whoever beats. While a row
-- with a serial stands here, every write goes to the index beside the serving one as well.
CREATE TABLE search_rebuild (
    kind     text PRIMARY KEY CHECK (kind IN ('KNOWLEDGE', 'CASES', 'ITEMS')),
    version  integer NOT NULL,
    serial   bigint NOT NULL,
    last_id  uuid,
    owner    uuid,
    beat_at  timestamptz
);
