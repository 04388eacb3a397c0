--liquibase formatted sql
--changeset boling:access-0004-create-reveal-count
CREATE TABLE reveal_count (
    login_name   text PRIMARY KEY,
    display_name text NOT NULL,
    times        timestamptz[] NOT NULL,
    exceeded_at  timestamptz
);
COMMENT ON TABLE reveal_count IS 'who lifted masks within the last hour; one row a person, kept for ever, small';
COMMENT ON COLUMN reveal_count.exceeded_at IS 'when the limit was last met, at most once an hour';
CREATE INDEX reveal_count_exceeded ON reveal_count (exceeded_at) WHERE exceeded_at IS NOT NULL;
