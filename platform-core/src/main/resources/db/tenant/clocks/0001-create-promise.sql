--liquibase formatted sql
--changeset boling:clocks-0001-create-promise
-- What the city promises: how long something may take, and when people are told of it. A promise is for the items whose
-- codes begin with codes and have the urgency, empty for any; of several the nearest holds.
CREATE TABLE promise (
    kind           text NOT NULL CHECK (kind IN (
        'FIRST_RESPONSE', 'ACCEPT', 'HANDLING', 'EXTENSION', 'RULING', 'FOLLOW_UP')),
    codes          text COLLATE "C" NOT NULL DEFAULT '' CHECK (codes ~ '^([0-9]{2}){0,3}$'),
    urgency        text NOT NULL DEFAULT '' CHECK (urgency IN ('', 'DANGER', 'URGENT', 'NORMAL', 'PLANNED')),
    span           text NOT NULL CHECK (span ~ '^[1-9][0-9]{0,3}(m|h|d|wd)$'),
    counting       text NOT NULL CHECK (counting IN ('CLOCK', 'WORKING', 'CALLING')),
    -- In percent of the span: the warning before it is over, the supervisor and the administrator after.
    warn           smallint NOT NULL DEFAULT 75 CHECK (warn BETWEEN 1 AND 99),
    supervisor     smallint NOT NULL DEFAULT 125 CHECK (supervisor BETWEEN 100 AND 1000),
    administrator  smallint NOT NULL DEFAULT 150 CHECK (administrator BETWEEN 100 AND 1000),
    PRIMARY KEY (kind, codes, urgency),
    CONSTRAINT promise_ladder_goes_up CHECK (administrator >= supervisor)
);
INSERT INTO promise (kind, codes, urgency, span, counting) VALUES
    ('FIRST_RESPONSE', '', '', '5m', 'CLOCK'),
    ('ACCEPT', '', 'DANGER', '15m', 'CLOCK'),
    ('ACCEPT', '05', 'URGENT', '30m', 'CLOCK'),
    ('ACCEPT', '', '', '1wd', 'CLOCK'),
    ('HANDLING', '', '', '5wd', 'CLOCK'),
    ('EXTENSION', '', '', '1wd', 'CLOCK'),
    ('RULING', '', '', '1wd', 'CLOCK'),
    ('FOLLOW_UP', '', '', '4h', 'CALLING');
