package city.hotline.ui.imports;

import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.function.Consumer;

/** Takes one file of at most 50 MiB by a button or by dropping it. */
final class TableUpload {
    static final List<String> TABLES = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls");
    static final List<String> KNOWLEDGE = List.of(".csv", ".tsv", ".txt", ".xlsx", ".xls", ".docx", ".html", ".htm");

    private TableUpload() {}

    /**
     * @param endings of the files that are taken
     * @param taken told on the screen; the file is its own from then on
     */
    static Upload of(TenantUi screens, ImportKind kind, List<String> endings, Consumer<HeldFile> taken) {
        Upload upload = new Upload();
        upload.setUploadHandler(handler(upload, screens, taken));
        upload.setMaxFileSize(HeldFile.LARGEST);
        upload.setAcceptedFileExtensions(endings.toArray(String[]::new));
        upload.setI18n(words(kind));
        upload.addFileRejectedListener(rejected -> Toasts.failed(rejected.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    /** The request knows its tenant, the screen's own thread may not: what it shows comes in by the one way. */
    private static UploadHandler handler(Upload upload, TenantUi screens, Consumer<HeldFile> taken) {
        return event -> {
            try {
                HeldFile held = HeldFile.of(event.getFileName(), event.getInputStream());
                screens.access(event.getUI(), () -> {
                    upload.clearFileList();
                    taken.accept(held);
                });
            } catch (HeldFile.TooLarge tooLarge) {
                event.reject();
                screens.access(event.getUI(), () -> Toasts.failed(T.t("import.too.large")));
            }
        };
    }

    private static UploadI18N words(ImportKind kind) {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(T.t("import.add")).setMany(T.t("import.add")))
                .setDropFiles(
                        new UploadI18N.DropFiles().setOne(T.t("import.drop")).setMany(T.t("import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(T.t("import.too.large"))
                        .setIncorrectFileType(kind.say("wrong.type"))
                        .setTooManyFiles(T.t("import.one.only")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(T.t("import.sending"))
                                .setProcessing(T.t("import.reading"))
                                .setStalled(T.t("import.stalled")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(T.t("import.unsent"))
                                .setUnexpectedServerError(T.t("import.unsent"))
                                .setForbidden(T.t("import.unsent"))));
    }
}
