--liquibase formatted sql
--changeset boling:credit-0002-create-grade
-- 诚信等级: one row for each time that a provider was graded, with everything that the formula read, so that it can be computed
-- again. The newest one holds.
CREATE TABLE credit_grade (
    id            uuid PRIMARY KEY,
    provider      uuid NOT NULL REFERENCES provider (id),
    formula       integer NOT NULL,
    cause         text NOT NULL CHECK (cause IN ('RUN', 'SANCTION', 'REVERSAL')),
    period_from   date NOT NULL,
    period_until  date NOT NULL,
    inputs        jsonb NOT NULL,
    points        numeric(4, 1),
    grade         text NOT NULL CHECK (grade IN ('NONE', 'A', 'AA', 'AAA')),
    reason        text NOT NULL,
    computed_at   timestamptz NOT NULL,
    computed_by   text NOT NULL,
    CONSTRAINT credit_grade_is_of_a_period CHECK (period_from < period_until)
);
CREATE INDEX credit_grade_newest ON credit_grade (provider, computed_at DESC, id DESC);
COMMENT ON TABLE credit_grade IS '@append-only';
