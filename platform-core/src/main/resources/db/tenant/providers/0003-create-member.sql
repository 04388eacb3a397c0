--liquibase formatted sql
--changeset boling:providers-0003-create-member
-- Who works for which firm or team; a user for one at most.
CREATE TABLE provider_member (
    account   uuid PRIMARY KEY,
    provider  uuid NOT NULL REFERENCES provider (id)
);
CREATE INDEX provider_member_of ON provider_member (provider);
