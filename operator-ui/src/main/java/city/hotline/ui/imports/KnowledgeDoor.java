package city.hotline.ui.imports;

import city.hotline.imports.ColumnMap;
import city.hotline.imports.ImportFile;
import city.hotline.imports.ImportHistory;
import city.hotline.imports.ImportJob;
import city.hotline.imports.ImportProgress;
import city.hotline.imports.Inspection;
import city.hotline.imports.KnowledgeField;
import city.hotline.imports.KnowledgeImports;
import city.hotline.imports.KnowledgeOptions;
import com.vaadin.flow.component.Component;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Brings articles in: from tables, whose columns are matched, and from documents, which have none. */
record KnowledgeDoor(KnowledgeImports imports, KnowledgeChoices chosen) implements ImportDoor<KnowledgeField> {
    @Override
    public ImportKind kind() {
        return ImportKind.KNOWLEDGE;
    }

    @Override
    public ImportHistory history() {
        return imports;
    }

    @Override
    public List<String> endings() {
        return TableUpload.KNOWLEDGE;
    }

    @Override
    public List<Component> choices() {
        return List.of(chosen);
    }

    @Override
    public Optional<Inspection<KnowledgeField>> inspect(ImportFile file) {
        return imports.inspect(file);
    }

    @Override
    public Attempt attempt(ImportFile file, @Nullable ColumnMap<KnowledgeField> map) {
        KnowledgeOptions options = chosen.options();
        return new Articles(
                imports, List.of(file), map == null ? options : options.by(map), map != null, chosen.words());
    }

    private record Articles(
            KnowledgeImports imports,
            List<ImportFile> files,
            KnowledgeOptions options,
            boolean columns,
            List<String> remarks)
            implements Attempt {
        @Override
        public Trial tryOut() {
            return Trial.of(imports.dryRun(files, options));
        }

        @Override
        public void writeErrorSheet(Locale locale, OutputStream out) throws IOException {
            imports.writeErrorSheet(files, options, locale, out);
        }

        @Override
        public ImportJob run(ImportProgress progress) {
            return imports.run(files, options.leavingOutBadRows(), progress).job();
        }
    }
}
