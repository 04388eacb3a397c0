--liquibase formatted sql
--changeset boling:departments-0003-tell-units-apart splitStatements:false
ALTER TABLE department ADD COLUMN parent uuid REFERENCES department (id);

-- Every department with each one that it belongs to, itself among them: who answers for one answers for all below it.
CREATE TABLE department_unit (
    unit    uuid NOT NULL,
    within  uuid NOT NULL,
    PRIMARY KEY (within, unit)
);

-- A directory has some dozens of departments, so all of it is written anew whenever one is added or moved.
CREATE FUNCTION arrange_units() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    DELETE FROM department_unit;
    INSERT INTO department_unit (unit, within)
        WITH RECURSIVE path (unit, within) AS (
            SELECT id, id FROM department
            UNION
            SELECT path.unit, d.parent FROM path JOIN department d ON d.id = path.within WHERE d.parent IS NOT NULL)
        SELECT unit, within FROM path;
    RETURN NULL;
END $$;
CREATE TRIGGER department_added_arranges_units AFTER INSERT OR DELETE ON department
    FOR EACH STATEMENT EXECUTE FUNCTION arrange_units();
CREATE TRIGGER department_moved_arranges_units AFTER UPDATE OF parent ON department
    FOR EACH STATEMENT EXECUTE FUNCTION arrange_units();
INSERT INTO department_unit (unit, within) SELECT id, id FROM department;
