package city.hotline.ui.imports;

import city.hotline.imports.Column;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportHistory;
import city.hotline.imports.Inspection;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What differs between the imports, which all go by the same steps. */
interface ImportDoor<F extends Enum<F> & Column> {
    ImportKind kind();

    ImportHistory history();

    /** Endings of the files that are taken. */
    List<String> endings();

    /** What the user may choose before he gives a file. */
    default List<Component> choices() {
        return List.of();
    }

    /**
     * The file's columns, to be matched by hand; empty when it has none.
     *
     * @throws city.hotline.imports.FileUnreadable when it cannot be read
     */
    Optional<Inspection<F>> inspect(ImportFile file);

    /**
     * The file as the user wants it taken now; what he chooses afterwards changes nothing.
     *
     * @param map null for a file without columns
     */
    Attempt attempt(ImportFile file, @Nullable ColumnMap<F> map);
}
