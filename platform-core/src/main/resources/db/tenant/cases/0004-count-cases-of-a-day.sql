--liquibase formatted sql
--changeset boling:cases-0004-count-cases-of-a-day splitStatements:false
-- A number that comes in as prefix and day alone, NB-20261121-, gets the day's next counter, of at least four digits. Counting
-- with the insert saves a round trip and locks the counter as late as can be.
CREATE FUNCTION complete_case_number() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    counted integer;
BEGIN
    INSERT INTO case_counter (day, last)
        VALUES (to_date(substring(NEW.number FROM '([0-9]{8})-$'), 'YYYYMMDD'), 1)
        ON CONFLICT (day) DO UPDATE SET last = case_counter.last + 1
        RETURNING last INTO counted;
    NEW.number := NEW.number || lpad(counted::text, greatest(4, length(counted::text)), '0');
    RETURN NEW;
END $$;
CREATE TRIGGER hotline_case_number_is_completed BEFORE INSERT ON hotline_case
    FOR EACH ROW WHEN (NEW.number LIKE '%-') EXECUTE FUNCTION complete_case_number();
