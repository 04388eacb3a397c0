--liquibase formatted sql
--changeset boling:knowledge-0001-create-article
-- One row an article: what is served of it, or its latest version where none was ever published. standing says what is
-- served, work what is worked on; version is the latest, published the served one. keywords stand one on a line.
CREATE TABLE article (
    id            uuid PRIMARY KEY,
    standing      text NOT NULL CHECK (standing IN ('NONE', 'PUBLISHED', 'EXPIRED', 'WITHDRAWN')),
    work          text NOT NULL CHECK (work IN ('NONE', 'DRAFT', 'IN_REVIEW')),
    version       integer NOT NULL,
    published     integer,
    title         text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    title_en      text NOT NULL,
    body          text NOT NULL CHECK (char_length(body) <= 50000),
    keywords      text NOT NULL,
    readers       text NOT NULL CHECK (readers IN ('OPERATOR', 'PUBLIC')),
    owner         uuid REFERENCES department (id),
    items         text[] NOT NULL,
    lines         text[] NOT NULL,
    areas         text[] NOT NULL,
    valid_from    date,
    valid_until   date,
    review_on     date,
    attachments   uuid[] NOT NULL,
    published_at  timestamptz,
    published_by  text NOT NULL DEFAULT '',
    changed_at    timestamptz NOT NULL,
    changed_by    text NOT NULL,
    source        text,
    source_ref    text,
    import_id     uuid,
    -- Set when an import was undone: the row stays because its versions can never be deleted, and no query shows it.
    removed_at    timestamptz,
    list_text     text GENERATED ALWAYS AS
        (lower(normalize(title || ' ' || title_en || ' ' || keywords || ' ' || body, NFKC))) STORED,
    CONSTRAINT article_stands_somewhere CHECK (standing <> 'NONE' OR work <> 'NONE'),
    CONSTRAINT article_is_published_once_served CHECK
        (standing NOT IN ('PUBLISHED', 'EXPIRED') OR (published IS NOT NULL AND published_at IS NOT NULL))
);
CREATE INDEX article_newest ON article (changed_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX article_served ON article (id) WHERE standing = 'PUBLISHED' AND removed_at IS NULL;
CREATE INDEX article_of_owner ON article (owner, changed_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX article_in_work ON article (changed_at DESC, id DESC) WHERE work <> 'NONE' AND removed_at IS NULL;
CREATE INDEX article_ending ON article (valid_until, id) WHERE valid_until IS NOT NULL AND removed_at IS NULL;
CREATE INDEX article_to_review ON article (review_on, id) WHERE review_on IS NOT NULL AND removed_at IS NULL;
CREATE INDEX article_by_import ON article (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX article_source_is_unique ON article (source, source_ref)
    WHERE source IS NOT NULL AND removed_at IS NULL;

-- Every save, for ever.
CREATE TABLE article_version (
    article_id   uuid NOT NULL REFERENCES article (id),
    number       integer NOT NULL,
    title        text NOT NULL,
    title_en     text NOT NULL,
    body         text NOT NULL,
    keywords     text NOT NULL,
    readers      text NOT NULL,
    owner        uuid,
    items        text[] NOT NULL,
    lines        text[] NOT NULL,
    areas        text[] NOT NULL,
    valid_from   date,
    valid_until  date,
    review_on    date,
    attachments  uuid[] NOT NULL,
    at           timestamptz NOT NULL,
    author       text NOT NULL,
    author_name  text NOT NULL,
    PRIMARY KEY (article_id, number)
);
COMMENT ON TABLE article_version IS '@append-only';
COMMENT ON COLUMN article_version.author IS 'the login name, which never changes hands; author_name is what people see';

CREATE TABLE article_step (
    seq         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    article_id  uuid NOT NULL REFERENCES article (id),
    act         text NOT NULL,
    version     integer NOT NULL,
    at          timestamptz NOT NULL,
    actor       text NOT NULL,
    reason      text NOT NULL DEFAULT ''
);
CREATE INDEX article_step_of_article ON article_step (article_id, seq);
COMMENT ON TABLE article_step IS '@append-only';

CREATE TABLE article_file (
    id          uuid PRIMARY KEY,
    article_id  uuid NOT NULL REFERENCES article (id),
    name        text NOT NULL,
    media_type  text NOT NULL,
    size        bigint NOT NULL,
    bytes       bytea NOT NULL,
    at          timestamptz NOT NULL,
    actor       text NOT NULL
);
ALTER TABLE article_file ALTER COLUMN bytes SET STORAGE EXTERNAL;
CREATE INDEX article_file_of_article ON article_file (article_id);
COMMENT ON TABLE article_file IS '@append-only';
