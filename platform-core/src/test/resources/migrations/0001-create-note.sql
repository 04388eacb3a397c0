--liquibase formatted sql
--changeset boling:0001-create-note
CREATE TABLE note (id uuid PRIMARY KEY, words text NOT NULL);
