package city.hotline.knowledge;

import city.hotline.departments.DepartmentId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Looks whether the items and departments that articles name are the city's. */
@Component
class ArticleScope {
    private final JdbcClient jdbc;

    ArticleScope(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The codes of the city's items. */
    Set<String> items() {
        return jdbc.sql("select code from service_item")
                .query((row, index) -> row.getString(1))
                .set();
    }

    /** The city's departments by their Chinese names. */
    Map<String, DepartmentId> departments() {
        Map<String, DepartmentId> departments = new HashMap<>();
        jdbc.sql("select name_zh, id from department order by code desc").query(row -> {
            departments.put(row.getString(1), new DepartmentId(row.getObject(2, UUID.class)));
        });
        return departments;
    }

    /** @throws ScopeUnknown with the first that is not */
    void require(Collection<ArticleContent> contents) {
        Set<String> items = contents.stream()
                .flatMap(content -> content.scope().items().stream())
                .collect(Collectors.toCollection(TreeSet::new));
        missing(items, "items", unknownItems(items));
        Set<UUID> owners = contents.stream()
                .flatMap(content -> Stream.ofNullable(content.owner()))
                .map(owner -> owner.value())
                .collect(Collectors.toSet());
        missing(owners, "owner", unknownOwners(owners));
    }

    private static void missing(Collection<?> named, String field, List<String> unknown) {
        if (!named.isEmpty() && !unknown.isEmpty()) {
            throw new ScopeUnknown(field, unknown.getFirst());
        }
    }

    private List<String> unknownItems(Set<String> codes) {
        return jdbc.sql("""
                        select wanted.code from unnest(cast(:codes as text[])) wanted (code)
                        where not exists (select from service_item i where i.code = wanted.code) order by 1""")
                .param("codes", codes.toArray(String[]::new))
                .query((row, index) -> row.getString(1))
                .list();
    }

    private List<String> unknownOwners(Set<UUID> ids) {
        return jdbc.sql("""
                        select cast(id.id as text) from unnest(cast(:ids as uuid[])) id (id)
                        where not exists (select from department d where d.id = id.id)""")
                .param("ids", ids.toArray(UUID[]::new))
                .query((row, index) -> row.getString(1))
                .list();
    }
}
