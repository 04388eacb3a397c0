package city.hotline.ui.imports;

import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportProgress;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/** One file and how it is to be taken: what is tried is what is run. All but the remarks may be asked on any thread. */
interface Attempt {
    /** Whether the file has columns, which were matched. */
    boolean columns();

    /** What the user chose, in his words. */
    List<String> remarks();

    /** Reads the file as a run would. Nothing is written. */
    Trial tryOut();

    /** Writes what is bad as a workbook; {@code out} stays open. */
    void writeErrorSheet(Locale locale, OutputStream out) throws IOException;

    /** Brings in what is good and leaves out what is bad. */
    ImportJob run(ImportProgress progress);
}
