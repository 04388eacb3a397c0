package city.hotline.ui.credit;

import city.hotline.credit.Grade;
import city.hotline.credit.Graded;
import city.hotline.credit.StoredGrade;
import city.hotline.ui.kit.Chip;
import city.hotline.ui.kit.Facts;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Tone;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.text.Signed;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;

/** The grade that a provider has, what it was computed from, and the grades before. */
final class GradeSection {
    private GradeSection() {}

    /** @param grades newest first */
    static Component of(List<StoredGrade> grades, WallTime wall) {
        if (grades.isEmpty()) {
            return Row.text(T.t("credit.grade.never"), "muted");
        }
        Row list = Row.down(newest(grades.getFirst(), wall));
        grades.stream().skip(1).forEach(grade -> list.add(head(grade, wall)));
        list.add(Row.text(T.t("credit.grade.formula"), "muted", "sm"));
        return list;
    }

    static Chip chip(Grade grade) {
        return switch (grade) {
            case NONE -> new Chip(Tone.PLAIN, VaadinIcon.CIRCLE_THIN, word(grade));
            case A, AA, AAA -> new Chip(Tone.OK, VaadinIcon.STAR, word(grade));
        };
    }

    static String word(Grade grade) {
        return T.t("credit.grade." + grade);
    }

    /** Its points, and what decided where these alone did not. */
    static String why(Graded graded) {
        String reason = T.t("credit.grade.reason." + graded.reason());
        return graded.points() == null ? reason : T.t("credit.grade.points", graded.points(), reason);
    }

    private static Component newest(StoredGrade grade, WallTime wall) {
        Facts facts = new Facts();
        GradeFigures.of(T.locale(), grade.inputs())
                .forEach(figure -> facts.fact(
                        figure.name(),
                        Row.text(figure.value(), "num"),
                        Row.text("　" + figure.definition(), "muted", "sm")));
        Div box = new Div(head(grade, wall), facts);
        box.addClassName("sub");
        return box;
    }

    private static Component head(StoredGrade grade, WallTime wall) {
        return Row.wrapping(
                chip(grade.graded().grade()),
                Row.text(why(grade.graded())),
                Row.text(
                        T.t(
                                "credit.grade.period",
                                grade.period().from().toString(),
                                grade.period().until().minusDays(1).toString()),
                        "muted",
                        "sm"),
                Row.gap(),
                new Chip(T.t("credit.grade.cause." + grade.cause())),
                Row.text(Signed.by(grade.by()) + " " + wall.minute(grade.at()), "num", "xs", "faint"));
    }
}
