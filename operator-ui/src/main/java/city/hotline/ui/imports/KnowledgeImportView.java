package city.hotline.ui.imports;

import city.hotline.imports.KnowledgeField;
import city.hotline.imports.KnowledgeImports;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Brings knowledge in from a table, a Word document or a web page, step by step, and lists what came in before. */
@Route(value = "import-knowledge", layout = MainLayout.class)
@RolesAllowed("PUBLISH_KNOWLEDGE")
public class KnowledgeImportView extends ImportView<KnowledgeField> {
    KnowledgeImportView(
            KnowledgeImports imports,
            ImportRuns runs,
            Background background,
            TenantUi screens,
            Tenants tenants,
            Clock clock) {
        super(new KnowledgeDoor(imports, new KnowledgeChoices()), runs, background, screens, tenants, clock);
    }
}
