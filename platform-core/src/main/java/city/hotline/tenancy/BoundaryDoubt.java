package city.hotline.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** What a database must not hold; each question is asked by the application's login and lists what was found. */
enum BoundaryDoubt {
    ATTRIBUTES("the login must be created with NO in front of", """
            select what from pg_roles, lateral (values ('SUPERUSER', rolsuper), ('BYPASSRLS', rolbypassrls),
                   ('CREATEROLE', rolcreaterole), ('CREATEDB', rolcreatedb), ('REPLICATION', rolreplication),
                   ('INHERIT', rolinherit)) attribute (what, has)
            where rolname = current_user and has"""),
    INHERITED_MEMBERSHIPS("the login must be a member WITH INHERIT FALSE, ADMIN FALSE of", """
            select distinct roleid::regrole::text from pg_auth_members
            where member = current_user::regrole and (inherit_option or admin_option)"""),
    FOREIGN_MEMBERSHIPS("the login must not be a member of", """
            select distinct roleid::regrole::text from pg_auth_members
            where member = current_user::regrole
              and roleid::regrole::text !~ '^(t_[a-z0-9]+|spare_[0-9a-f]{32}|boling_directory|boling_shard)$'"""),
    PROPERTY("the login must not own", """
            select 'schema ' || nspname from pg_namespace where nspowner = current_user::regrole
            union all select 'relation ' || oid::regclass::text from pg_class where relowner = current_user::regrole
            union all select 'function ' || proname from pg_proc where proowner = current_user::regrole
            union all select 'database ' || datname from pg_database where datdba = current_user::regrole"""),
    SEARCH_PATH("the login's default search_path must be the empty schema nowhere, but there is", """
            select 'the path ' || current_setting('search_path') where current_setting('search_path') <> 'nowhere'
            union all
            select 'no schema nowhere' where not exists (select 1 from pg_namespace where nspname = 'nowhere')
            union all
            select 'the relation ' || relname from pg_class join pg_namespace n on n.oid = relnamespace
            where nspname = 'nowhere'"""),
    DATABASE_RIGHTS("the login must not have on the database the right", """
            select what from (values ('TEMPORARY'), ('CREATE')) rights (what)
            where has_database_privilege(current_database(), what)"""),
    SCHEMA_RIGHTS("without a tenant's role the login must have no right in schema", """
            select nspname from pg_namespace
            where nspname !~ '^(pg_|information_schema$)'
              and (has_schema_privilege(oid, 'USAGE') or has_schema_privilege(oid, 'CREATE'))"""),
    FOREIGN_RIGHTS("nobody but the tenant's own role may have a right on", """
            select distinct object || ' (' || case grantee when 0 then 'PUBLIC' else grantee::regrole::text end || ')'
            from (select nspname, 'schema ' || nspname, nspacl, nspowner from pg_namespace
                  union all
                  select nspname, c.oid::regclass::text, relacl, relowner
                  from pg_class c join pg_namespace n on n.oid = relnamespace
                  union all
                  select nspname, proname || '()', coalesce(proacl, acldefault('f', proowner)), proowner
                  from pg_proc p join pg_namespace n on n.oid = pronamespace
                 ) o (schema, object, acl, owner), aclexplode(acl)
            where schema ~ '^((t|spare)_|shard$)' and grantee <> owner
              and (grantee = 0
                   or grantee::regrole::text <> case schema when 'shard' then 'boling_shard' else schema end)"""),
    POWERFUL_ROLES("a tenant's role must be a plain NOLOGIN NOINHERIT role, unlike", """
            select rolname from pg_roles
            where rolname ~ '^((t|spare)_|boling_(directory|shard)$)'
              and (rolsuper or rolcanlogin or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication
                   or rolinherit)"""),
    ROLES_IN_ROLES("a tenant's role must not be a member of another role, as is", """
            select distinct member::regrole::text || ' of ' || roleid::regrole::text from pg_auth_members
            where member::regrole::text ~ '^((t|spare)_|boling_(directory|shard)$)'"""),
    RIGHTS_OF_THE_OWNER("a function of a tenant must not run with its owner's rights, as does", """
            select nspname || '.' || proname from pg_proc join pg_namespace n on n.oid = pronamespace
            where nspname ~ '^(t|spare)_' and prosecdef"""),
    VIEWS_ACROSS("a view of a tenant must not read another schema, as does", """
            select distinct v.oid::regclass::text
            from pg_class v join pg_namespace n on n.oid = v.relnamespace
            join pg_rewrite r on r.ev_class = v.oid
            join pg_depend d on d.classid = 'pg_rewrite'::regclass and d.objid = r.oid
                 and d.refclassid = 'pg_class'::regclass
            join pg_class t on t.oid = d.refobjid join pg_namespace m on m.oid = t.relnamespace
            where n.nspname ~ '^(t|spare)_' and m.oid <> n.oid and m.nspname <> 'pg_catalog'""");

    private static final int NAMED = 5;

    private final String sentence;
    private final String question;

    BoundaryDoubt(String sentence, String question) {
        this.sentence = sentence;
        this.question = question;
    }

    /** @throws BoundaryBroken naming what was found */
    void settle(Connection application, String shard) throws SQLException {
        List<String> found = Sql.texts(application, question);
        if (!found.isEmpty()) {
            String first = String.join(", ", found.subList(0, Math.min(NAMED, found.size())));
            throw new BoundaryBroken("shard " + shard + ": " + sentence + " " + first
                    + (found.size() > NAMED ? " and " + (found.size() - NAMED) + " more" : ""));
        }
    }
}
