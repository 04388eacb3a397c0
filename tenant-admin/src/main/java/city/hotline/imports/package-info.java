/**
 * Brings a city's old cases in from CSV, TSV and Excel: reads any table with bounded memory, recognises its columns, tries
 * it without writing, runs it in small transactions that can be taken up again, and takes it back within a day.
 *
 * <p>It hides how files are read; the doors are {@link city.hotline.imports.CaseImports} and the records it gives back.
 */
@NullMarked
@ApplicationModule(allowedDependencies = {"foundation", "tenancy", "access", "catalogue", "callers", "cases"})
package city.hotline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
