package city.hotline.ui.clocks;

import city.hotline.ui.kit.Toasts;
import city.hotline.ui.live.TenantUi;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.function.BiConsumer;

/** Takes the file of a year by a button or by dropping it. */
final class YearUpload {
    private static final int LARGEST = 100_000;

    private YearUpload() {}

    /** @param taken told on the screen: the file's name and what it holds */
    static Upload of(TenantUi screens, BiConsumer<String, byte[]> taken) {
        Upload upload = new Upload();
        upload.setUploadHandler(handler(upload, screens, taken));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedFileExtensions(".csv", ".tsv", ".txt");
        upload.setI18n(words());
        upload.addFileRejectedListener(rejected -> Toasts.failed(rejected.getErrorMessage()));
        upload.setWidthFull();
        return upload;
    }

    /** The request knows its tenant, the screen's own thread may not: what it shows comes in by the one way. */
    private static UploadHandler handler(Upload upload, TenantUi screens, BiConsumer<String, byte[]> taken) {
        return event -> {
            byte[] file = event.getInputStream().readNBytes(LARGEST + 1);
            screens.access(event.getUI(), () -> {
                upload.clearFileList();
                taken.accept(event.getFileName(), file);
            });
        };
    }

    private static UploadI18N words() {
        return new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles()
                        .setOne(T.t("calendar.import.add"))
                        .setMany(T.t("calendar.import.add")))
                .setDropFiles(new UploadI18N.DropFiles()
                        .setOne(T.t("calendar.import.drop"))
                        .setMany(T.t("calendar.import.drop")))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(T.t("calendar.import.large"))
                        .setIncorrectFileType(T.t("calendar.import.type"))
                        .setTooManyFiles(T.t("calendar.import.one")))
                .setUploading(new UploadI18N.Uploading()
                        .setStatus(new UploadI18N.Uploading.Status()
                                .setConnecting(T.t("calendar.import.sending"))
                                .setProcessing(T.t("calendar.import.sending"))
                                .setStalled(T.t("calendar.import.unsent")))
                        .setError(new UploadI18N.Uploading.Error()
                                .setServerUnavailable(T.t("calendar.import.unsent"))
                                .setUnexpectedServerError(T.t("calendar.import.unsent"))
                                .setForbidden(T.t("calendar.import.unsent"))));
    }
}
