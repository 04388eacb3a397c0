package city.hotline.ui.departments;

import city.hotline.departments.ArchiveContent;
import city.hotline.departments.DepartmentId;
import city.hotline.departments.DutyArchive;
import city.hotline.foundation.Refusal;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.HasSize;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes what an archive is to say: at once by who keeps it, as a proposal by the department. */
class ArchiveForm extends Dialog {
    /** Saves or proposes, or refuses. */
    interface Work {
        /**
         * @param parent what it is to belong to; null for none
         * @param reason why it is proposed; empty when it is saved at once
         */
        void take(ArchiveContent content, @Nullable DepartmentId parent, String reason);
    }

    private final TextArea duties = new TextArea(T.t("archive.duties"));
    private final TextArea basis = new TextArea(T.t("archive.basis"));
    private final TextField contact = new TextField(T.t("archive.contact"));
    private final TextField deputy = new TextField(T.t("archive.deputy"));
    private final TextField phone = new TextField(T.t("archive.phone"));
    private final TextField hours = new TextField(T.t("archive.hours"));
    private final TextField areas = new TextField(T.t("archive.areas"));
    private final TextField items = new TextField(T.t("archive.items"));
    private final ComboBox<DutyArchive> parent = new ComboBox<>(T.t("archive.parent.of"));
    private final TextArea reason = new TextArea(T.t("archive.reason"));
    private final transient Work work;

    /**
     * @param others what it may belong to
     * @param proposes asks for a reason, and leaves what it belongs to as it is
     */
    ArchiveForm(DutyArchive archive, Collection<DutyArchive> others, boolean proposes, Work work) {
        this.work = work;
        String act = T.t(proposes ? "archive.propose" : "archive.change");
        setHeaderTitle(act + " " + archive.name().in(T.locale()));
        setWidth("680px");
        fill(archive.content());
        parent.setItems(others.stream()
                .filter(other -> !other.id().equals(archive.id()))
                .sorted(Comparator.comparing(DutyArchive::code))
                .toList());
        parent.setItemLabelGenerator(other -> other.name().in(T.locale()));
        parent.setClearButtonVisible(true);
        parent.setVisible(!proposes);
        others.stream()
                .filter(other -> other.id().equals(archive.parent()))
                .findFirst()
                .ifPresent(parent::setValue);
        reason.setVisible(proposes);
        reason.setMaxLength(ArchiveContent.TEXT);
        areas.setHelperText(T.t("archive.areas.hint"));
        items.setHelperText(T.t("archive.items.hint"));
        List.<HasSize>of(duties, basis, areas, items, hours, parent, reason).forEach(HasSize::setWidthFull);
        duties.focus();
        Button cancel = new Button(T.t("confirm.cancel"), click -> close());
        ActionButton save = new ActionButton(act, "Ctrl+Enter", this::save).primary();
        add(Row.down(
                duties,
                basis,
                Row.wrapping(contact, deputy, phone),
                hours,
                areas,
                items,
                parent,
                reason,
                Row.across(Row.gap(), cancel, save)));
    }

    private void fill(ArchiveContent content) {
        duties.setMaxLength(ArchiveContent.TEXT);
        basis.setMaxLength(ArchiveContent.TEXT);
        contact.setMaxLength(ArchiveContent.NAME);
        deputy.setMaxLength(ArchiveContent.NAME);
        phone.setMaxLength(ArchiveContent.PHONE);
        hours.setMaxLength(ArchiveContent.HOURS);
        duties.setValue(content.duties());
        basis.setValue(content.basis());
        contact.setValue(content.contact());
        deputy.setValue(content.deputy());
        phone.setValue(content.phone());
        hours.setValue(content.hours());
        areas.setValue(String.join("、", content.areas()));
        items.setValue(String.join(" ", content.items()));
    }

    private void save() {
        FieldErrors.clear(duties, reason);
        try {
            DutyArchive above = parent.getValue();
            work.take(
                    content(),
                    above == null ? null : above.id(),
                    reason.getValue().strip());
            close();
        } catch (Refusal refusal) {
            FieldErrors.show(reason.isVisible() ? reason : duties, refusal);
        }
    }

    private ArchiveContent content() {
        return new ArchiveContent(
                duties.getValue().strip(),
                basis.getValue().strip(),
                contact.getValue().strip(),
                deputy.getValue().strip(),
                phone.getValue().strip(),
                hours.getValue().strip(),
                parts(areas.getValue()),
                parts(items.getValue()));
    }

    private static List<String> parts(String text) {
        return Stream.of(text.split("[、，,;；\\s]+"))
                .filter(part -> !part.isBlank())
                .toList();
    }
}
