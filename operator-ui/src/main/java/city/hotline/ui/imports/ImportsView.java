package city.hotline.ui.imports;

import city.hotline.imports.CaseField;
import city.hotline.imports.CaseImports;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.shell.MainLayout;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;

/** Brings a case history in, step by step, and lists what came in before. */
@Route(value = "imports", layout = MainLayout.class)
@RolesAllowed("IMPORT_CASES")
public class ImportsView extends ImportView<CaseField> {
    ImportsView(
            CaseImports imports,
            ImportRuns runs,
            Background background,
            TenantUi screens,
            Tenants tenants,
            Clock clock) {
        super(new CaseDoor(imports), runs, background, screens, tenants, clock);
    }
}
