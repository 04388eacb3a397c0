package city.hotline.tenancy;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.sql.DataSource;

/**
 * What the standard's information schema and PostgreSQL's own catalog say of a schema, row by row, without its name: an
 * oracle that shares nothing with {@link Fingerprint}.
 */
final class CatalogRows {
    private static final List<String> VIEWS = List.of(
            "select * from information_schema.tables where table_schema = '$'",
            "select * from information_schema.columns where table_schema = '$'",
            "select * from information_schema.table_constraints where table_schema = '$'",
            "select * from information_schema.key_column_usage where table_schema = '$'",
            "select * from information_schema.referential_constraints where constraint_schema = '$'",
            "select * from information_schema.check_constraints where constraint_schema = '$'",
            "select * from information_schema.triggers where trigger_schema = '$'",
            "select *, null specific_name, null created from information_schema.routines where routine_schema = '$'",
            "select * from information_schema.sequences where sequence_schema = '$'",
            "select * from information_schema.views where table_schema = '$'",
            "select * from information_schema.table_privileges where table_schema = '$'",
            "select *, null specific_name from information_schema.routine_privileges where routine_schema = '$'",
            "select * from information_schema.usage_privileges where object_schema = '$'",
            "select * from pg_indexes where schemaname = '$'",
            "select relname, objsubid, description from pg_description join pg_class c on c.oid = objoid"
                    + " where relnamespace = '$'::regnamespace",
            "select nspname, grantee::regrole, privilege_type, is_grantable from pg_namespace, aclexplode(nspacl) acl where nspname = '$'",
            "select roleid::regrole, member::regrole, inherit_option, set_option, admin_option from pg_auth_members"
                    + " where roleid = '$'::regrole",
            "select rolinherit, rolcanlogin, rolsuper, rolcreaterole from pg_roles where rolname = '$'",
            "select id, author, filename, orderexecuted, exectype, md5sum, comments, liquibase from $.databasechangelog",
            "select id, locked from $.databasechangeloglock");

    private CatalogRows() {}

    static SortedSet<String> of(DataSource superuser, String schema) {
        SortedSet<String> rows = new TreeSet<>();
        try (var connection = superuser.getConnection()) {
            for (String view : VIEWS) {
                String sql = "select to_jsonb(r)::text from (" + view.replace("$", schema) + ") r";
                for (String row : Sql.texts(connection, sql)) {
                    rows.add(VIEWS.indexOf(view) + " "
                            + row.replaceAll("\\b" + schema + "\\b", "SCHEMA")
                                    .replaceAll("\\b\\d+_\\d+_(\\d+_not_null)", "$1")
                                    .replaceAll("\"specific_name\": \"[^\"]*\"", ""));
                }
            }
        } catch (SQLException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return rows;
    }
}
