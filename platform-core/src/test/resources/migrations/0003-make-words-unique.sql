--liquibase formatted sql
--changeset boling:0003-make-words-unique
ALTER TABLE note ADD CONSTRAINT note_words_are_unique UNIQUE (words);
