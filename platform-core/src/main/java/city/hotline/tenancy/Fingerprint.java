package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * A hash over everything that a schema is made of, without its name: tables, columns, constraints, indexes, triggers,
 * functions and Liquibase's list of steps. Two schemas with one fingerprint are one schema.
 */
final class Fingerprint {
    private static final String PARTS = """
            select md5(string_agg(part, E'\\n' order by part collate "C")) from (
              select 'c ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                     || a.attnotnull || ' ' || a.attidentity::text || a.attgenerated::text || ' '
                     || coalesce(pg_get_expr(d.adbin, d.adrelid), '') as part
              from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
              left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
              where c.relnamespace = ?::regnamespace and c.relkind in ('r', 'p', 'v', 'm')
              union all
              select 'k ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
              from pg_constraint where connamespace = ?::regnamespace
              union all
              select 'i ' || pg_get_indexdef(indexrelid)
              from pg_index join pg_class c on c.oid = indexrelid where c.relnamespace = ?::regnamespace
              union all
              select 't ' || pg_get_triggerdef(t.oid)
              from pg_trigger t join pg_class c on c.oid = t.tgrelid
              where c.relnamespace = ?::regnamespace and not t.tgisinternal
              union all
              select 'f ' || pg_get_functiondef(oid) from pg_proc where pronamespace = ?::regnamespace
              union all
              select 's ' || relname || ' ' || coalesce(obj_description(oid, 'pg_class'), '')
              from pg_class where relnamespace = ?::regnamespace and relkind in ('r', 'p', 'S')
            ) parts""";

    private Fingerprint() {}

    /** Reads {@code schema}; the caller's search path is left on it. */
    static String of(Connection owner, String schema) throws SQLException {
        Sql.run(owner, "SET LOCAL search_path = " + schema);
        String sql = PARTS.replace("pg_get_indexdef(indexrelid)", unnamed("pg_get_indexdef(indexrelid)", schema))
                .replace("pg_get_triggerdef(t.oid)", unnamed("pg_get_triggerdef(t.oid)", schema))
                .replace("pg_get_functiondef(oid)", unnamed("pg_get_functiondef(oid)", schema))
                .replace("pg_get_constraintdef(oid)", unnamed("pg_get_constraintdef(oid)", schema));
        return Sql.texts(owner, sql, schema, schema, schema, schema, schema, schema)
                .getFirst();
    }

    private static String unnamed(String definition, String schema) {
        return "replace(" + definition + ", '" + schema + ".', '')";
    }
}
