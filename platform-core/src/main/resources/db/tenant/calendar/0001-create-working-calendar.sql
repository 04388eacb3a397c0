--liquibase formatted sql
--changeset boling:calendar-0001-create-working-calendar
-- When the city works. The version is another one after every change of the calendar and of the promises, so that a
-- process that has read both knows by one question that it may keep them.
CREATE TABLE working_calendar (
    single         boolean PRIMARY KEY DEFAULT true CHECK (single),
    version        uuid NOT NULL DEFAULT gen_random_uuid(),
    calling_from   time NOT NULL DEFAULT '08:00',
    calling_until  time NOT NULL DEFAULT '20:00'
);
INSERT INTO working_calendar DEFAULT VALUES;

-- The shifts of an ordinary week, by the day on which they begin: 1 is Monday. An end that is not after the start lies
-- on the next day.
CREATE TABLE calendar_shift (
    weekday  smallint NOT NULL CHECK (weekday BETWEEN 1 AND 7),
    starts   time NOT NULL,
    ends     time NOT NULL,
    PRIMARY KEY (weekday, starts)
);
INSERT INTO calendar_shift (weekday, starts, ends)
    SELECT weekday, starts, ends FROM generate_series(1, 5) weekday,
        (VALUES (time '08:30', time '12:00'), (time '13:30', time '17:00')) shift (starts, ends);

-- The years that the city brought itself; for others those that come with the product hold.
CREATE TABLE calendar_year (
    year      smallint PRIMARY KEY,
    source    text NOT NULL,
    added_by  text NOT NULL,
    added_at  timestamptz NOT NULL
);
CREATE TABLE calendar_day (
    day   date PRIMARY KEY,
    year  smallint NOT NULL REFERENCES calendar_year (year) ON DELETE CASCADE,
    kind  text NOT NULL CHECK (kind IN ('HOLIDAY', 'WORKDAY')),
    name  text NOT NULL
);
