/**
 * Brings a city's old cases in from CSV, TSV and Excel, and its knowledge from these, from Word and from HTML: reads any table
 * with bounded memory, recognises its columns, tries it without writing, runs it in small transactions that can be taken up
 * again, and takes it back within a day.
 *
 * <p>It hides how files are read; the doors are {@link city.hotline.imports.CaseImports}, {@link
 * city.hotline.imports.KnowledgeImports} and the records they give back.
 */
@NullMarked
@ApplicationModule(
        allowedDependencies = {
            "foundation",
            "tenancy",
            "access",
            "catalogue",
            "callers",
            "departments",
            "knowledge",
            "cases"
        })
package city.hotline.imports;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
