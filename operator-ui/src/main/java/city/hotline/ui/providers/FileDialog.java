package city.hotline.ui.providers;

import city.hotline.foundation.FieldDiff;
import city.hotline.foundation.Refusal;
import city.hotline.providers.FileDraft;
import city.hotline.providers.ProviderFile;
import city.hotline.providers.ProviderFileChanged;
import city.hotline.providers.ProviderFiles;
import city.hotline.ui.departments.ScopeNames;
import city.hotline.ui.kit.ActionButton;
import city.hotline.ui.kit.ConflictDialog;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a file. When somebody else was faster, both changes are set beside each other before anything is saved, and what was
 * typed stays in the form until it is.
 */
class FileDialog extends Dialog {
    private final transient ProviderFiles files;
    private final transient ScopeNames names;
    private final transient Consumer<ProviderFile> saved;
    private final transient @Nullable ProviderFile present;
    private final FileForm form;

    /**
     * @param present what is changed; null for a new firm or team
     * @param saved given the file as it is afterwards
     */
    FileDialog(ProviderFiles files, ScopeNames names, @Nullable ProviderFile present, Consumer<ProviderFile> saved) {
        this.files = files;
        this.names = names;
        this.present = present;
        this.saved = saved;
        this.form = present == null ? new FileForm(names) : new FileForm(names, FileDraft.of(present));
        setHeaderTitle(
                present == null
                        ? T.t("providers.new")
                        : T.t("providers.change") + " "
                                + present.provider().name().in(T.locale()));
        setWidth("920px");
        setCloseOnOutsideClick(false);
        add(form);
        getFooter()
                .add(Row.across(
                        Row.gap(),
                        new Button(T.t("confirm.cancel"), click -> close()),
                        new ActionButton(T.t("providers.save"), "Ctrl+Enter", this::save).primary()));
        form.begin();
    }

    private void save() {
        try {
            FileDraft draft = form.draft();
            if (present == null) {
                done(files.add(draft.entry(), draft.content()));
            } else {
                change(present, draft);
            }
        } catch (RefusedField refused) {
            refused.show();
        } catch (Refusal refusal) {
            form.refused(refusal).show();
        }
    }

    private void change(ProviderFile before, FileDraft mine) {
        try {
            done(files.change(before.id(), before.version(), mine.entry(), mine.content()));
        } catch (ProviderFileChanged overtaken) {
            settle(FileDraft.of(before), mine, files.of(before.id()));
        }
    }

    /** A step that somebody took meanwhile is no conflict: the fields are as they were. */
    private void settle(FileDraft base, FileDraft mine, ProviderFile now) {
        FileDraft theirs = FileDraft.of(now);
        if (base.changes(theirs).isEmpty()) {
            change(now, mine);
            return;
        }
        List<FieldDiff> differences = base.differences(theirs, mine);
        new ConflictDialog(
                        T.t("providers.conflict", now.provider().name().in(T.locale())),
                        differences,
                        new FileWords(names),
                        stays -> merge(now, base.merged(theirs, mine, stays)))
                .open();
    }

    private void merge(ProviderFile now, FileDraft merged) {
        try {
            change(now, merged);
        } catch (Refusal refusal) {
            form.refused(refusal).show();
        }
    }

    private void done(ProviderFile file) {
        close();
        saved.accept(file);
    }
}
