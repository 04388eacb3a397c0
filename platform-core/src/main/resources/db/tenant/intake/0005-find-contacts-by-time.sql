--liquibase formatted sql
--changeset boling:intake-0005-find-contacts-by-time
CREATE INDEX contact_newest ON contact (began_at DESC);
