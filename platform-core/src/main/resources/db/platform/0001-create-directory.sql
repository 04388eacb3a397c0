--liquibase formatted sql
--changeset boling:0001-create-directory
CREATE TABLE tenant (
    code               text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9]{1,29}$'),
    kind               text NOT NULL CHECK (kind IN ('CITY', 'PLATFORM')),
    state              text NOT NULL CHECK (state IN ('PROVISIONING', 'SIMULATION', 'TRIAL', 'LIVE', 'SUSPENDED')),
    name_zh            text NOT NULL,
    name_en            text NOT NULL,
    number_prefix      text NOT NULL CHECK (number_prefix ~ '^[A-Z]{1,4}$'),
    accent             text NOT NULL CHECK (accent ~ '^#[0-9a-f]{6}$'),
    time_zone          text NOT NULL DEFAULT 'Asia/Shanghai',
    shard              text NOT NULL,
    schema_fingerprint text,
    migrated_at        timestamptz,
    created_at         timestamptz NOT NULL DEFAULT now()
);

CREATE TABLE tenant_host (
    host   text PRIMARY KEY CHECK (host = lower(host)),
    tenant text NOT NULL REFERENCES tenant ON DELETE CASCADE
);

-- One row; every change of the directory raises it, so that each process knows when its copy is old.
CREATE TABLE directory_epoch (
    only_row boolean PRIMARY KEY DEFAULT true CHECK (only_row),
    epoch    bigint  NOT NULL
);
INSERT INTO directory_epoch (epoch) VALUES (1);

CREATE FUNCTION raise_epoch() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE platform.directory_epoch SET epoch = epoch + 1;
    RETURN NULL;
END $$;
CREATE TRIGGER tenant_changed AFTER INSERT OR UPDATE OR DELETE ON tenant
    FOR EACH STATEMENT EXECUTE FUNCTION raise_epoch();
CREATE TRIGGER tenant_host_changed AFTER INSERT OR UPDATE OR DELETE ON tenant_host
    FOR EACH STATEMENT EXECUTE FUNCTION raise_epoch();

GRANT SELECT ON tenant, tenant_host, directory_epoch TO boling_directory;
