package city.hotline.choice;

import city.hotline.cases.CaseSummary;
import city.hotline.cases.ItemChoice;
import city.hotline.credit.Grade;
import city.hotline.credit.Grades;
import city.hotline.followup.Scores;
import city.hotline.followup.Stars;
import city.hotline.orders.Circle;
import city.hotline.orders.Compared;
import city.hotline.providers.ProviderForm;
import city.hotline.providers.ProviderId;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Whom a citizen may choose for a case: the first of those who may have the order, asked of the rows each time. */
@Component
class ChoosableFirms {
    /** More than fit on a telephone's screen are not compared, but scrolled past. */
    private static final int MOST = 5;

    private final Circle circle;
    private final Scores scores;
    private final Grades grades;
    private final Clock clock;

    ChoosableFirms(Circle circle, Scores scores, Grades grades, Clock clock) {
        this.circle = circle;
        this.scores = scores;
        this.grades = grades;
        this.clock = clock;
    }

    boolean none(CaseSummary subject) {
        return qualified(subject).isEmpty();
    }

    /** At most five, in the order of the operator's list. */
    List<OfferedFirm> of(CaseSummary subject) {
        List<Compared> firms = qualified(subject).stream().limit(MOST).toList();
        Map<UUID, Stars> stars = scores.stars(
                firms.stream().map(one -> one.provider().id().value()).toList(),
                clock.instant().minus(Scores.RECENT));
        Map<ProviderId, Grade> held = grades.held();
        return firms.stream()
                .map(one -> new OfferedFirm(
                        one,
                        stars.getOrDefault(one.provider().id().value(), new Stars(0, 0)),
                        held.getOrDefault(one.provider().id(), Grade.NONE)))
                .toList();
    }

    /** One of those who may have it now, among the first five or not; empty for everybody else. */
    Optional<Compared> find(CaseSummary subject, ProviderId firm) {
        return qualified(subject).stream()
                .filter(one -> one.provider().id().equals(firm))
                .findFirst();
    }

    private List<Compared> qualified(CaseSummary subject) {
        ItemChoice item = subject.item();
        return item == null
                ? List.of()
                : circle.compare(item.code(), subject.place(), ProviderForm.FIRM).stream()
                        .filter(Compared::isQualified)
                        .toList();
    }
}
