--liquibase formatted sql
--changeset boling:cases-0009-find-steps-by-time
-- What happened in a shift, out of all that ever did: rows lie in the order in which they were written.
CREATE INDEX case_event_by_time ON case_event USING brin (at) WITH (pages_per_range = 32);
