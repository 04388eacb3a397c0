--liquibase formatted sql
--changeset boling:providers-0002-keep-standing
-- What a firm's verified record lets it do; the room that judges writes it.
ALTER TABLE provider ADD COLUMN standing text NOT NULL DEFAULT 'CLEAR'
    CONSTRAINT provider_standing_is_known CHECK (standing IN ('CLEAR', 'YELLOW', 'RED', 'EXPELLED'));
