--liquibase formatted sql
--changeset boling:intake-0003-create-telephony-gateway
CREATE TABLE telephony_gateway (
    only_one    boolean PRIMARY KEY DEFAULT true CHECK (only_one),
    secret      text NOT NULL,
    changed_at  timestamptz NOT NULL
);
