package city.hotline.imports;

import city.hotline.cases.ImportId;
import java.util.List;

/** The imports of one kind that a city made. */
public interface ImportHistory {
    /** The city's last 100, newest first. */
    List<ImportJob> jobs();

    /** What {@link #undo} would do now; it is refused as that is. Nothing is changed. */
    UndoReport undoPreview(ImportId id);

    /**
     * Takes an import back, within 24 hours of its end: everything that it made and nobody has touched since.
     *
     * @throws ImportUnknown when the city has no such import of this kind
     * @throws ImportRunning while it runs
     * @throws UndoRefused when it is undone already or too old
     */
    UndoReport undo(ImportId id);
}
