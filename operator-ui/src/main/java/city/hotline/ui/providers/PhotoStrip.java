package city.hotline.ui.providers;

import city.hotline.orders.Photo;
import city.hotline.orders.PhotoId;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Photos side by side; each opens in its full size. The browser fetches them by itself, as whoever is at work. */
public class PhotoStrip extends Div {
    private static final int GONE = 404;

    private final transient Function<PhotoId, Optional<byte[]>> image;

    /** @param image the picture as JPEG, for whoever is at work; empty when it is gone */
    public PhotoStrip(List<Photo> photos, Function<PhotoId, Optional<byte[]>> image, WallTime wall) {
        this.image = image;
        addClassName("photos");
        photos.forEach(photo -> add(one(photo, T.t("photo.stage." + photo.stage()) + " " + wall.minute(photo.at()))));
    }

    private NativeButton one(Photo photo, String words) {
        NativeButton button = new NativeButton();
        button.addClassName("photo");
        button.getElement().setAttribute("aria-label", T.t("photo.open", words));
        button.add(picture(photo, words), new Span(words));
        button.addClickListener(click -> open(photo, words));
        return button;
    }

    private void open(Photo photo, String words) {
        Dialog dialog = new Dialog(words);
        Image picture = picture(photo, words);
        picture.addClassName("photo-full");
        dialog.add(picture);
        dialog.open();
    }

    private Image picture(Photo photo, String words) {
        DownloadHandler source = event -> {
            Optional<byte[]> jpeg = image.apply(photo.id());
            if (jpeg.isEmpty()) {
                event.getResponse().setStatus(GONE);
                return;
            }
            event.setContentType("image/jpeg");
            event.getOutputStream().write(jpeg.get());
        };
        return new Image(source, words);
    }
}
