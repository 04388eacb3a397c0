package city.hotline.imports;

import city.hotline.catalogue.Catalogue;
import city.hotline.departments.Department;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.Departments;
import city.hotline.knowledge.Readers;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What the cells of a table name in a city: its departments and items, and whom an article is for. */
final class CityWords {
    private static final Set<String> PUBLIC = Set.of("public", "公开", "公众", "市民", "对外", "对外公开", "是", "yes", "外部");
    private static final Set<String> OPERATOR =
            Set.of("operator", "internal", "内部", "座席", "受理员", "仅座席", "内部使用", "不公开", "否", "no", "对内");

    private final Map<String, DepartmentId> departments = new HashMap<>();
    private final Map<String, Boolean> items = new HashMap<>();
    private final Catalogue catalogue;

    CityWords(Departments directory, Catalogue catalogue) {
        this.catalogue = catalogue;
        for (Department department : directory.all()) {
            departments.put(department.code(), department.id());
            departments.put(department.name().en().toLowerCase(Locale.ROOT), department.id());
            departments.put(department.name().zh(), department.id());
        }
    }

    /** By its Chinese or English name or its code. */
    Optional<DepartmentId> department(String name) {
        return Optional.ofNullable(departments.get(name))
                .or(() -> Optional.ofNullable(departments.get(name.toLowerCase(Locale.ROOT))));
    }

    boolean hasItem(String code) {
        return items.computeIfAbsent(code, wanted -> catalogue.byCode(wanted).isPresent());
    }

    static Optional<Readers> readers(String text) {
        String plain = text.toLowerCase(Locale.ROOT);
        if (PUBLIC.contains(plain)) {
            return Optional.of(Readers.PUBLIC);
        }
        return OPERATOR.contains(plain) ? Optional.of(Readers.OPERATOR) : Optional.empty();
    }

    /** The entries of a cell: between commas, semicolons, bars or lines, Chinese ones too. */
    static List<String> list(String cell) {
        return Arrays.stream(cell.split("[,，;；、|\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }
}
