package city.hotline.ui.imports;

import city.hotline.imports.Column;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.Inspection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which column of a file the user wants where; it begins with what was recognised. */
class ImportPlan<F extends Enum<F> & Column> {
    private static final int SAMPLES = 3;

    private final Inspection<F> inspection;
    private final Map<F, String> chosen;

    ImportPlan(Inspection<F> inspection) {
        this.inspection = inspection;
        this.chosen = new HashMap<>(inspection.suggested().columns());
    }

    /** What the file is, for people. */
    String file() {
        return inspection.file();
    }

    /** The file's columns, each heading once; one without a heading cannot be chosen. */
    List<String> headings() {
        return inspection.header().stream()
                .filter(heading -> !heading.isEmpty())
                .distinct()
                .toList();
    }

    /** What a column may become. */
    List<F> fields() {
        return map().fields().all();
    }

    Optional<F> fieldOf(String heading) {
        return chosen.entrySet().stream()
                .filter(choice -> choice.getValue().equals(heading))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Gives the column to {@code field}, which leaves the one it had; null: the column is not taken over. */
    void choose(String heading, @Nullable F field) {
        chosen.values().remove(heading);
        if (field != null) {
            chosen.put(field, heading);
        }
    }

    /** The first cells of a column that hold anything. */
    List<String> samples(String heading) {
        int column = inspection.header().indexOf(heading);
        return inspection.sample().stream()
                .filter(row -> column < row.size())
                .map(row -> row.get(column))
                .filter(cell -> !cell.isBlank())
                .limit(SAMPLES)
                .toList();
    }

    /** Fields that are needed and have no column yet. */
    List<F> missing() {
        return map().missing().stream()
                .flatMap(key -> map().fields().named(key).stream())
                .toList();
    }

    ColumnMap<F> map() {
        return ColumnMap.whole(inspection.suggested().fields(), chosen);
    }

    /** How many of the file's columns are taken over. */
    int taken() {
        return chosen.size();
    }
}
