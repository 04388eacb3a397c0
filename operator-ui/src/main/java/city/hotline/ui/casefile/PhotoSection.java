package city.hotline.ui.casefile;

import city.hotline.ui.providers.PhotoStrip;
import com.vaadin.flow.component.Component;

/** What the firm photographed of its work. */
final class PhotoSection {
    private PhotoSection() {}

    static Component of(CaseSheet sheet, CaseDoors doors) {
        return new PhotoStrip(
                sheet.photos(), photo -> doors.photos().image(sheet.file().id(), photo), sheet.wall());
    }
}
