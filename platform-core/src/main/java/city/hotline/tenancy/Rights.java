package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What a tenant's role may do in its schema: everything on its tables, but neither to change nor to delete where a
 * table is marked as append-only, and nothing on Liquibase's own tables. Each object is named: {@code ON ALL TABLES}
 * reads the whole catalog of the database, which grows with every tenant.
 */
final class Rights {
    private static final String STATEMENTS = """
            with relation as (
                select relname, relkind, quote_ident(relname) as name,
                       coalesce(obj_description(oid, 'pg_class'), '') like '@append-only%' as append_only,
                       relname like 'databasechangelog%' as bookkeeping
                from pg_class where relnamespace = $schema and relkind in ('r', 'p', 'v', 'm', 'f', 'S')
            ), routine as (
                select oid::regprocedure::text as name from pg_proc where pronamespace = $schema
            )
            select 'GRANT SELECT, INSERT ON ' || string_agg(name, ', ') || ' TO $role'
            from relation where relkind <> 'S' and not bookkeeping having count(*) > 0
            union all
            select 'GRANT UPDATE, DELETE ON ' || string_agg(name, ', ') || ' TO $role'
            from relation where relkind <> 'S' and not bookkeeping and not append_only having count(*) > 0
            union all
            select 'REVOKE UPDATE, DELETE, TRUNCATE ON ' || string_agg(name, ', ') || ' FROM $role'
            from relation where append_only having count(*) > 0
            union all
            select 'REVOKE ALL ON ' || string_agg(name, ', ') || ' FROM $role'
            from relation where bookkeeping having count(*) > 0
            union all
            select 'GRANT USAGE ON SEQUENCE ' || string_agg(name, ', ') || ' TO $role'
            from relation where relkind = 'S' having count(*) > 0
            union all
            select 'REVOKE ALL ON ROUTINE ' || string_agg(name, ', ') || ' FROM PUBLIC'
            from routine having count(*) > 0
            union all
            select 'GRANT EXECUTE ON ROUTINE ' || string_agg(name, ', ') || ' TO $role'
            from routine having count(*) > 0""";

    private Rights() {}

    /**
     * The statements for what {@code schema} holds now; none takes back what another gives, so their order is free.
     * Objects stand without their schema: the search path must be on it, where they are read and where they run.
     */
    static String of(Connection owner, String schema) throws SQLException {
        Sql.run(owner, "SET LOCAL search_path = " + schema);
        String statements =
                STATEMENTS.replace("$schema", "'" + schema + "'::regnamespace").replace("$role", schema);
        return "GRANT USAGE ON SCHEMA %1$s TO %1$s;\n".formatted(schema)
                + String.join(";\n", Sql.texts(owner, statements));
    }
}
