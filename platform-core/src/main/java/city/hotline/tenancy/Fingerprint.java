package city.hotline.tenancy;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that a schema is made of, without its name: relations, columns, constraints, indexes, triggers, functions,
 * views, types, comments, who may do what, and Liquibase's list of steps. Two schemas with one fingerprint are one
 * schema. It holds structure alone, never a row of a tenant, so it may be shown and logged.
 *
 * @param parts one line each
 */
record Fingerprint(SortedSet<String> parts) {
    private static final String STRUCTURE = """
            select 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' '
                   || a.attnotnull || ' ' || a.attidentity::text || a.attgenerated::text || ' '
                   || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || coalesce(col_description(c.oid, a.attnum), '')
            from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
            left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
            where c.relnamespace = $schema and c.relkind in ('r', 'p', 'v', 'm', 'c', 'f')
            union all
            select 'constraint ' || conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid)
            from pg_constraint where connamespace = $schema
            union all
            select 'index ' || pg_get_indexdef(indexrelid) || ' ' || indisvalid
            from pg_index join pg_class c on c.oid = indexrelid where c.relnamespace = $schema
            union all
            select 'trigger ' || pg_get_triggerdef(t.oid) || ' ' || t.tgenabled::text
            from pg_trigger t join pg_class c on c.oid = t.tgrelid
            where c.relnamespace = $schema and not t.tgisinternal
            union all
            select 'function ' || pg_get_functiondef(oid) from pg_proc
            where pronamespace = $schema and prokind in ('f', 'p')
            union all
            select 'view ' || c.relname || ' ' || pg_get_viewdef(c.oid)
            from pg_class c where c.relnamespace = $schema and c.relkind in ('v', 'm')
            union all
            select 'policy ' || p.polrelid::regclass::text || ' ' || p.polname || ' '
                   || coalesce(pg_get_expr(p.polqual, p.polrelid), '')
            from pg_policy p join pg_class c on c.oid = p.polrelid where c.relnamespace = $schema
            union all
            select 'relation ' || relname || ' ' || relkind::text || relpersistence::text || ' ' || relrowsecurity || ' '
                   || coalesce(obj_description(oid, 'pg_class'), '')
            from pg_class where relnamespace = $schema and relkind in ('r', 'p', 'S', 'v', 'm', 'f')
            union all
            select 'type ' || typname || ' ' || typtype::text
                   || (select coalesce(string_agg(enumlabel, ',' order by enumsortorder), '')
                       from pg_enum where enumtypid = t.oid)
            from pg_type t where typnamespace = $schema and typtype in ('e', 'd', 'r')""";

    private static final String RIGHTS = """
            select 'right ' || a.privilege_type || ' on ' || o.object || ' to '
                   || case a.grantee when 0 then 'PUBLIC' else a.grantee::regrole::text end
            from (select 'relation ' || relname, relacl from pg_class
                  where relnamespace = $schema and relkind in ('r', 'p', 'S', 'v', 'm', 'f')
                  union all
                  select 'function ' || proname, coalesce(proacl, acldefault('f', proowner)) from pg_proc
                  where pronamespace = $schema
                  union all
                  select 'schema', nspacl from pg_namespace where oid = $schema
                  union all
                  select 'column ' || relname || '.' || attname, attacl
                  from pg_attribute join pg_class c on c.oid = attrelid where relnamespace = $schema
                 ) o (object, acl), aclexplode(o.acl) a""";

    private static final String STEPS = """
            select 'step ' || lpad(orderexecuted::text, 6, '0') || ' ' || id || ' ' || md5sum || ' ' || exectype
            from databasechangelog""";

    /** Reads {@code schema}; the search path of the caller's transaction is left on it. */
    static Fingerprint of(Connection owner, String schema) throws SQLException {
        Sql.run(owner, "SET LOCAL search_path = " + schema);
        SortedSet<String> parts = new TreeSet<>();
        add(parts, schema, Sql.texts(owner, about(schema, STRUCTURE)));
        add(parts, schema, Sql.texts(owner, about(schema, RIGHTS)));
        if (!Sql.texts(owner, "select 1 where to_regclass('databasechangelog') is not null")
                .isEmpty()) {
            add(parts, schema, Sql.texts(owner, STEPS));
        }
        return new Fingerprint(parts);
    }

    /** SHA-256 over all parts, 64 hexadecimal digits. */
    String hash() {
        try {
            byte[] all = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(all));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What {@code other} has more ("+") and less ("-") than this, one line each; empty when they are one. */
    List<String> differencesOf(Fingerprint other) {
        SortedSet<String> differences = new TreeSet<>();
        other.parts.stream().filter(part -> !parts.contains(part)).forEach(part -> differences.add("+ " + part));
        parts.stream().filter(part -> !other.parts.contains(part)).forEach(part -> differences.add("- " + part));
        return List.copyOf(differences);
    }

    private static void add(SortedSet<String> parts, String schema, List<String> found) {
        found.forEach(part -> parts.add(unnamed(part, schema)));
    }

    /** The schema's name and its role's name are the same word, so one replacement takes both away. */
    private static String unnamed(String part, String schema) {
        return part.replaceAll("\\b" + schema + "\\.", "").replaceAll("\\bto " + schema + "$", "to the tenant");
    }

    private static String about(String schema, String sql) {
        return sql.replace("$schema", "'" + schema + "'::regnamespace");
    }
}
