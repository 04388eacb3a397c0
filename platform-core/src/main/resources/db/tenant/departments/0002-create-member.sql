--liquibase formatted sql
--changeset boling:departments-0002-create-member
-- For which department an account works; nobody works for two.
CREATE TABLE department_member (
    account     uuid PRIMARY KEY,
    department  uuid NOT NULL REFERENCES department (id)
);
CREATE INDEX department_member_by_department ON department_member (department);
