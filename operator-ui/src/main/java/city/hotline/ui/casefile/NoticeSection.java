package city.hotline.ui.casefile;

import city.hotline.access.Permission;
import city.hotline.notifications.LoggedNotice;
import city.hotline.ui.kit.Row;
import city.hotline.ui.notifications.NoticeWords;
import city.hotline.ui.notifications.WishDialog;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.List;

/** What was written to the citizen about a case, and whether he wants to be written to. */
final class NoticeSection {
    private NoticeSection() {}

    static Component of(List<LoggedNotice> notices, CaseSheet sheet, CaseDoors doors, Runnable after) {
        Row list = Row.down();
        notices.reversed().forEach(notice -> list.add(one(notice, sheet)));
        if (CaseDoors.may(Permission.WORK_ON_CASES)) {
            list.add(Row.across(WishDialog.button(doors.notices(), notices.getLast(), after)));
        }
        return list;
    }

    private static Component one(LoggedNotice notice, CaseSheet sheet) {
        Div box = new Div(
                Row.wrapping(
                        Row.text(NoticeWords.occasion(notice), "b"),
                        NoticeWords.state(notice),
                        Row.gap(),
                        Row.text(sheet.wall().minute(notice.created()), "faint", "xs", "num")),
                new Div(Row.text(notice.body(), "muted", "sm")));
        box.addClassName("sub");
        return box;
    }
}
