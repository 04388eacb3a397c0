package city.hotline.ui.orders;

import city.hotline.cases.CaseId;
import city.hotline.foundation.Refusal;
import city.hotline.orders.PhotoStage;
import city.hotline.ui.kit.Toasts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.component.upload.UploadI18N;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.List;
import java.util.Locale;

/** Takes photos of before and after, from the camera of a phone or from files. */
class PhotoUploads extends Div {
    private static final int LARGEST = 10 * 1024 * 1024;

    private final transient OrderDoors doors;
    private final transient CaseId order;
    private final transient Runnable changed;

    PhotoUploads(OrderDoors doors, CaseId order, Runnable changed) {
        this.doors = doors;
        this.order = order;
        this.changed = changed;
        addClassName("photo-uploads");
        for (PhotoStage stage : PhotoStage.values()) {
            add(upload(stage));
        }
    }

    private Upload upload(PhotoStage stage) {
        Upload upload = new Upload();
        upload.setId("photo-" + stage.name().toLowerCase(Locale.ROOT));
        upload.setMaxFileSize(LARGEST);
        upload.setAcceptedMimeTypes("image/jpeg", "image/png");
        upload.setDropAllowed(false);
        upload.setI18n(words(stage));
        upload.addFileRejectedListener(rejected -> Toasts.failed(rejected.getErrorMessage()));
        upload.setUploadHandler(handler(upload, stage));
        return upload;
    }

    /** The request knows its tenant, the screen's own thread may not: what comes of it goes in by the one way. */
    private UploadHandler handler(Upload upload, PhotoStage stage) {
        return event -> {
            byte[] bytes = event.getInputStream().readNBytes(LARGEST + 1);
            doors.screens().access(event.getUI(), () -> {
                upload.clearFileList();
                keep(stage, bytes);
            });
        };
    }

    private void keep(PhotoStage stage, byte[] bytes) {
        try {
            doors.photos().add(order, stage, bytes);
            Toasts.done(T.t("photo.kept", T.t("photo.stage." + stage)));
            changed.run();
        } catch (Refusal refused) {
            Toasts.refused(refused);
        }
    }

    private static UploadI18N words(PhotoStage stage) {
        String add = T.t("photo.add." + stage);
        UploadI18N words = new UploadI18N()
                .setAddFiles(new UploadI18N.AddFiles().setOne(add).setMany(add))
                .setError(new UploadI18N.Error()
                        .setFileIsTooBig(T.t("photo.large"))
                        .setIncorrectFileType(T.t("photo.type")));
        words.setUploading(new UploadI18N.Uploading()
                .setError(new UploadI18N.Uploading.Error()
                        .setServerUnavailable(T.t("import.unsent"))
                        .setUnexpectedServerError(T.t("import.unsent"))
                        .setForbidden(T.t("import.unsent")))
                .setStatus(new UploadI18N.Uploading.Status()
                        .setConnecting("")
                        .setProcessing("")
                        .setHeld("")
                        .setStalled(""))
                .setRemainingTime(
                        new UploadI18N.Uploading.RemainingTime().setPrefix("").setUnknown("")));
        words.setUnits(List.of("B", "KB", "MB"));
        return words;
    }
}
