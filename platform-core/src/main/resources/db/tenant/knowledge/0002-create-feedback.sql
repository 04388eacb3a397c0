--liquibase formatted sql
--changeset boling:knowledge-0002-create-feedback
CREATE TABLE article_correction (
    id               uuid PRIMARY KEY,
    article_id       uuid NOT NULL REFERENCES article (id),
    article_version  integer NOT NULL,
    text             text NOT NULL,
    state            text NOT NULL CHECK (state IN ('OPEN', 'ACCEPTED', 'DECLINED')),
    proposer         text NOT NULL,
    proposer_name    text NOT NULL,
    at               timestamptz NOT NULL,
    decided_by       text NOT NULL DEFAULT '',
    decided_at       timestamptz,
    reason           text NOT NULL DEFAULT '',
    became_version   integer
);
CREATE INDEX article_correction_open ON article_correction (at, id) WHERE state = 'OPEN';
CREATE INDEX article_correction_of_article ON article_correction (article_id, at DESC);
CREATE INDEX article_correction_of_proposer ON article_correction (proposer, at DESC);

-- One for each operator and contact; the nil contact is none.
CREATE TABLE article_vote (
    article_id  uuid NOT NULL REFERENCES article (id),
    voter       text NOT NULL,
    contact     uuid NOT NULL,
    vote        text NOT NULL CHECK (vote IN ('USEFUL', 'WRONG')),
    note        text NOT NULL,
    voter_name  text NOT NULL,
    at          timestamptz NOT NULL,
    PRIMARY KEY (article_id, voter, contact)
);
CREATE INDEX article_vote_newest ON article_vote (article_id, at DESC);

CREATE TABLE knowledge_gap (
    id          uuid PRIMARY KEY,
    folded      text NOT NULL,
    question    text NOT NULL,
    times       integer NOT NULL,
    askers      text[] NOT NULL,
    first_at    timestamptz NOT NULL,
    last_at     timestamptz NOT NULL,
    state       text NOT NULL CHECK (state IN ('OPEN', 'ANSWERED', 'NOT_NEEDED')),
    article_id  uuid REFERENCES article (id),
    closed_by   text NOT NULL DEFAULT '',
    CONSTRAINT knowledge_gap_is_one UNIQUE (folded)
);
CREATE INDEX knowledge_gap_open ON knowledge_gap (times DESC, last_at DESC, id) WHERE state = 'OPEN';
