package city.hotline.ui.knowledge;

import city.hotline.foundation.Refusal;
import city.hotline.knowledge.ArticleFile;
import city.hotline.knowledge.ArticleSummary;
import city.hotline.knowledge.Attachment;
import city.hotline.knowledge.KnowledgeEditing;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The files of an article while it is written: added and taken away at once, each time as a version. */
class FilesPart extends Part {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final transient KnowledgeEditing editing;
    private final transient TenantUi screens;
    private final IntConsumer changed;
    private final Div list = new Div();
    private final Upload upload = new Upload();
    private transient @Nullable ArticleFile file;

    /** @param changed told the number of the version that it became */
    FilesPart(KnowledgeEditing editing, TenantUi screens, IntConsumer changed) {
        super(T.t("knowledge.files"));
        this.editing = editing;
        this.screens = screens;
        this.changed = changed;
        upload.setUploadHandler(handler());
        upload.setMaxFileSize(LARGEST);
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> Toasts.failed(rejected.getErrorMessage()));
        add(list, upload);
    }

    /** A new article takes files once it was saved. */
    void none() {
        upload.setVisible(false);
        list.add(Row.text(T.t("knowledge.files.later"), "faint", "sm"));
    }

    void show(ArticleFile now) {
        file = now;
        list.removeAll();
        list.add(new AttachmentLinks(
                now.attachments(), id -> editing.attachment(now.summary().id(), id)));
        now.attachments().forEach(one -> list.add(removal(one)));
        upload.setVisible(true);
    }

    private NativeButton removal(Attachment one) {
        NativeButton button = new NativeButton(
                T.t("knowledge.files.remove", one.name()),
                click -> change(() -> editing.detach(file().summary().id(), version(), one.id())));
        button.addClassNames("link", "xs");
        return button;
    }

    /** The request knows its tenant, the screen's own thread may not: what comes of it goes in by the one way. */
    private UploadHandler handler() {
        return event -> {
            byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
            String name = event.getFileName();
            screens.access(event.getUI(), () -> {
                upload.clearFileList();
                change(() -> editing.attach(file().summary().id(), version(), name, bytes));
            });
        };
    }

    private void change(Supplier<ArticleSummary> work) {
        try {
            changed.accept(work.get().version());
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private ArticleFile file() {
        if (file == null) {
            throw new IllegalStateException("no article was opened");
        }
        return file;
    }

    private int version() {
        return file().summary().version();
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(T.t("knowledge.files.add"))
                        .setMany(T.t("knowledge.files.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(T.t("knowledge.files.drop"))
                        .setMany(T.t("knowledge.files.drop")))
                .setError(new UploadI18N.Error().setFileIsTooBig(T.t("knowledge.files.large")))
                .setUploading(new UploadI18N.Uploading()
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(T.t("import.unsent"))
                                .setUnexpectedServerError(T.t("import.unsent"))
                                .setForbidden(T.t("import.unsent"))));
    }
}
