package city.hotline.ui.departments;

import city.hotline.catalogue.Catalogue;
import city.hotline.departments.DutyArchive;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dialog.Dialog;

/** An archive beside other work: what the department does, and whom to ask there. */
public class ArchiveDialog extends Dialog {
    public ArchiveDialog(DutyArchive archive, Catalogue catalogue) {
        setHeaderTitle(archive.name().in(T.locale()));
        setWidth("620px");
        ActionButton close = new ActionButton(T.t("archive.close"), "Ctrl+Enter", this::close).primary();
        add(Row.down(new ArchiveFacts(catalogue).of(archive), Row.across(Row.gap(), close)));
        close.focus();
    }
}
