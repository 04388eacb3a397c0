--liquibase formatted sql
--changeset boling:search-0011-create-article-vector
-- The meaning of each article's text, piece after piece, as 512 big-endian floats each; NULL while it is to be computed.
-- Kept here so that no rebuild computes it again.
CREATE TABLE article_vector (
    article_id  uuid PRIMARY KEY,
    checksum    text NOT NULL,
    vectors     bytea
);
CREATE INDEX article_vector_missing ON article_vector (article_id) WHERE vectors IS NULL;
