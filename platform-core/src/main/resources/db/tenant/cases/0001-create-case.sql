--liquibase formatted sql
--changeset boling:cases-0001-create-case
CREATE TABLE hotline_case (
    id                     uuid PRIMARY KEY,
    number                 text COLLATE "C" NOT NULL,
    state                  text NOT NULL CHECK (state IN (
        'REGISTERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED', 'DONE',
        'ANSWERED', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'UNMET', 'WITHDRAWN')),
    version                bigint NOT NULL,
    channel                text NOT NULL,
    caller_id              uuid,
    registered_by          uuid,
    registered_by_name     text NOT NULL,
    registered_at          timestamptz NOT NULL,
    title                  text NOT NULL CHECK (char_length(title) BETWEEN 1 AND 200),
    description            text NOT NULL CHECK (char_length(description) <= 20000),
    item_id                uuid,
    item_code              text COLLATE "C",
    address                text NOT NULL DEFAULT '',
    area                   text NOT NULL DEFAULT '',
    line                   text NOT NULL DEFAULT '',
    confidential           boolean NOT NULL DEFAULT false,
    answers                jsonb NOT NULL DEFAULT '{}',
    handler_kind           text,
    handler_id             uuid,
    handler_name           text NOT NULL DEFAULT '',
    returns                integer NOT NULL DEFAULT 0,
    reworks                integer NOT NULL DEFAULT 0,
    first_response_due_at  timestamptz NOT NULL,
    first_responded_at     timestamptz,
    handling_due_at        timestamptz NOT NULL,
    done_at                timestamptz,
    follow_up_due_at       timestamptz,
    call_again_at          timestamptz,
    call_attempts          integer NOT NULL DEFAULT 0,
    closed_at              timestamptz,
    -- The clock that runs now; null once the case has ended. What is open has one, so queues are small partial indexes.
    next_due_at            timestamptz,
    label                  text NOT NULL DEFAULT '',
    import_id              uuid,
    source                 text,
    source_ref             text,
    -- Set when an import was undone: the row stays because its timeline can never be deleted, and no query shows it.
    removed_at             timestamptz,
    search_text            text GENERATED ALWAYS AS
        (lower(normalize(number || ' ' || title || ' ' || description, NFKC))) STORED,
    address_key            text GENERATED ALWAYS AS
        (regexp_replace(lower(normalize(address, NFKC)), '[[:space:][:punct:]]+', '', 'g')) STORED,
    CONSTRAINT hotline_case_number_is_unique UNIQUE (number),
    CONSTRAINT hotline_case_is_open_or_closed CHECK ((next_due_at IS NULL) = (closed_at IS NOT NULL))
);
CREATE INDEX hotline_case_newest ON hotline_case (registered_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX hotline_case_by_state ON hotline_case (state, registered_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX hotline_case_by_caller ON hotline_case (caller_id, registered_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX hotline_case_by_item ON hotline_case (item_code, registered_at DESC, id DESC) WHERE removed_at IS NULL;
CREATE INDEX hotline_case_by_handler ON hotline_case (handler_id, registered_at DESC, id DESC)
    WHERE handler_id IS NOT NULL AND removed_at IS NULL;
CREATE INDEX hotline_case_by_place ON hotline_case (address_key, item_id, registered_at DESC)
    WHERE address_key <> '' AND removed_at IS NULL;
CREATE INDEX hotline_case_to_dispatch ON hotline_case (next_due_at, id) WHERE state = 'REGISTERED';
CREATE INDEX hotline_case_returned ON hotline_case (next_due_at, id) WHERE state = 'REGISTERED' AND returns > 0;
CREATE INDEX hotline_case_to_accept ON hotline_case (next_due_at, id) WHERE state = 'ASSIGNED';
CREATE INDEX hotline_case_in_progress ON hotline_case (next_due_at, id) WHERE state IN ('ACCEPTED', 'ARRIVED');
CREATE INDEX hotline_case_to_follow_up ON hotline_case (next_due_at, id) WHERE state = 'DONE';
CREATE INDEX hotline_case_open ON hotline_case (next_due_at, id) WHERE next_due_at IS NOT NULL;
CREATE INDEX hotline_case_mine ON hotline_case (registered_by, next_due_at, id) WHERE next_due_at IS NOT NULL;
CREATE INDEX hotline_case_by_import ON hotline_case (import_id) WHERE import_id IS NOT NULL;
CREATE UNIQUE INDEX hotline_case_source_is_unique ON hotline_case (source, source_ref)
    WHERE source IS NOT NULL AND removed_at IS NULL;

CREATE TABLE case_assignment (
    id             uuid PRIMARY KEY,
    case_id        uuid NOT NULL REFERENCES hotline_case (id),
    handler_kind   text NOT NULL CHECK (handler_kind IN ('DEPARTMENT', 'PROVIDER', 'TEAM')),
    handler_id     uuid NOT NULL,
    handler_name   text NOT NULL,
    note           text NOT NULL DEFAULT '',
    assigned_at    timestamptz NOT NULL,
    assigned_by    text NOT NULL,
    accepted_at    timestamptz,
    arrived_at     timestamptz,
    done_at        timestamptz,
    returned_at    timestamptz,
    recorded_by    text NOT NULL,
    result         text NOT NULL DEFAULT '',
    fee            numeric(11, 2),
    return_reason  text NOT NULL DEFAULT ''
);
CREATE INDEX case_assignment_of_case ON case_assignment (case_id, assigned_at);
CREATE INDEX case_assignment_of_handler ON case_assignment (handler_id, assigned_at DESC);

CREATE TABLE case_counter (
    day   date PRIMARY KEY,
    last  integer NOT NULL
);

CREATE TABLE idempotency_key (
    key      text PRIMARY KEY,
    digest   bytea NOT NULL,
    case_id  uuid NOT NULL,
    at       timestamptz NOT NULL
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (at);

CREATE TABLE unmet_demand (
    case_id    uuid PRIMARY KEY REFERENCES hotline_case (id),
    item_id    uuid,
    item_code  text COLLATE "C",
    area       text NOT NULL,
    reason     text NOT NULL,
    at         timestamptz NOT NULL
);
CREATE INDEX unmet_demand_newest ON unmet_demand (at DESC);
