--liquibase formatted sql
--changeset boling:cases-0006-hand-cases-to-departments
ALTER TABLE hotline_case DROP CONSTRAINT hotline_case_state_check;
ALTER TABLE hotline_case ADD CONSTRAINT hotline_case_state_is_known CHECK (state IN (
    'REGISTERED', 'ASSIGNED', 'ACCEPTED', 'ARRIVED', 'WAITING', 'DISPUTED', 'DONE',
    'ANSWERED', 'CLOSED_SOLVED', 'CLOSED_UNSOLVED', 'UNMET', 'WITHDRAWN'));
-- asked_at: when the handler last asked back; completed_at: when that was answered, until the handler's next step;
-- extension_asked_at: set while a wish for more time is open.
ALTER TABLE hotline_case ADD COLUMN asked_at timestamptz;
ALTER TABLE hotline_case ADD COLUMN completed_at timestamptz;
ALTER TABLE hotline_case ADD COLUMN extension_asked_at timestamptz;
CREATE INDEX hotline_case_waiting ON hotline_case (next_due_at, id) WHERE state = 'WAITING';
CREATE INDEX hotline_case_disputed ON hotline_case (next_due_at, id) WHERE state = 'DISPUTED';
CREATE INDEX hotline_case_extension_asked ON hotline_case (next_due_at, id) WHERE extension_asked_at IS NOT NULL;
CREATE INDEX hotline_case_open_of_handler ON hotline_case (handler_id, next_due_at, id) WHERE next_due_at IS NOT NULL;

-- return_cause: empty unless the handler himself gave it back.
ALTER TABLE case_assignment ADD COLUMN return_cause text NOT NULL DEFAULT '';
ALTER TABLE case_assignment ADD COLUMN return_named text NOT NULL DEFAULT '';

CREATE TABLE case_helper (
    id               uuid PRIMARY KEY,
    case_id          uuid NOT NULL REFERENCES hotline_case (id),
    department       uuid NOT NULL,
    department_name  text NOT NULL,
    note             text NOT NULL DEFAULT '',
    asked_at         timestamptz NOT NULL,
    asked_by         text NOT NULL,
    part             text NOT NULL DEFAULT '',
    part_at          timestamptz,
    part_by          text NOT NULL DEFAULT '',
    CONSTRAINT case_helper_is_asked_once UNIQUE (case_id, department)
);
CREATE INDEX case_helper_of_department ON case_helper (department, case_id);
CREATE INDEX case_helper_owing ON case_helper (department, case_id) WHERE part_at IS NULL;
