package city.hotline.ui.knowledge;

import city.hotline.knowledge.Attachment;
import city.hotline.knowledge.AttachmentFile;
import city.hotline.knowledge.AttachmentId;
import city.hotline.ui.kit.Row;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.server.streams.DownloadHandler;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The files of an article, each to be saved; a browser never shows one in our own name. */
public class AttachmentLinks extends Div {
    private static final int KILO = 1024;

    /** @param content reads a file when it is asked for, as whoever asks */
    public AttachmentLinks(List<Attachment> files, Function<AttachmentId, Optional<AttachmentFile>> content) {
        addClassName("attachments");
        files.forEach(file -> add(link(file, content)));
    }

    private static Div link(Attachment file, Function<AttachmentId, Optional<AttachmentFile>> content) {
        Icon sign = VaadinIcon.PAPERCLIP.create();
        sign.getElement().setAttribute("aria-hidden", "true");
        Anchor link = new Anchor(saving(file.id(), content), file.name());
        return Row.across(sign, link, Row.text(size(file.size()), "xs", "muted", "num"));
    }

    private static DownloadHandler saving(AttachmentId id, Function<AttachmentId, Optional<AttachmentFile>> content) {
        return event -> {
            Optional<AttachmentFile> file = content.apply(id);
            if (file.isEmpty()) {
                event.getResponse().sendError(HttpServletResponse.SC_NOT_FOUND, "");
                return;
            }
            event.setFileName(file.get().attachment().name());
            event.setContentType(file.get().attachment().mediaType());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getOutputStream().write(file.get().bytes());
        };
    }

    static String size(long bytes) {
        if (bytes < KILO) {
            return T.t("knowledge.size.bytes", bytes);
        }
        long kilos = Math.round((double) bytes / KILO);
        return kilos < KILO
                ? T.t("knowledge.size.kilobytes", kilos)
                : T.t("knowledge.size.megabytes", Math.round((double) kilos / KILO * 10) / 10.0);
    }
}
