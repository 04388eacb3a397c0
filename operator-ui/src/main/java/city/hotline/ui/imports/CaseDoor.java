package city.hotline.ui.imports;

import city.hotline.imports.CaseField;
import city.hotline.imports.CaseImports;
import city.hotline.imports.ColumnMap;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportHistory;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportOptions;
import city.hotline.imports.ImportProgress;
import city.hotline.imports.Inspection;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings case histories in. */
record CaseDoor(CaseImports imports) implements ImportDoor<CaseField> {
    @Override
    public ImportKind kind() {
        return ImportKind.CASES;
    }

    @Override
    public ImportHistory history() {
        return imports;
    }

    @Override
    public List<String> endings() {
        return TableUpload.TABLES;
    }

    @Override
    public Optional<Inspection<CaseField>> inspect(ImportFile file) {
        return Optional.of(imports.inspect(file));
    }

    @Override
    public Attempt attempt(ImportFile file, @Nullable ColumnMap<CaseField> map) {
        return new History(imports, file, ImportOptions.of(Objects.requireNonNull(map)));
    }

    private record History(CaseImports imports, ImportFile file, ImportOptions options) implements Attempt {
        @Override
        public boolean columns() {
            return true;
        }

        @Override
        public List<String> remarks() {
            return List.of();
        }

        @Override
        public Trial tryOut() {
            return Trial.of(imports.dryRun(file, options));
        }

        @Override
        public void writeErrorSheet(Locale locale, OutputStream out) throws IOException {
            imports.writeErrorSheet(file, options.map(), locale, out);
        }

        @Override
        public ImportJob run(ImportProgress progress) {
            return imports.run(file, options.leavingOutBadRows(), progress).job();
        }
    }
}
