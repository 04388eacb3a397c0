package city.hotline.ui.notifications;

import city.hotline.cases.CaseFilter;
import city.hotline.cases.CaseSummary;
import city.hotline.cases.Cases;
import city.hotline.cases.Queue;
import city.hotline.foundation.Refusal;
import city.hotline.notifications.Medium;
import city.hotline.notifications.NoticeFilter;
import city.hotline.notifications.NoticeState;
import city.hotline.notifications.Occasion;
import city.hotline.ui.kit.DayPicker;
import city.hotline.ui.kit.FieldErrors;
import city.hotline.ui.kit.KeyCap;
import city.hotline.ui.kit.Row;
import city.hotline.ui.kit.Shortcuts;
import city.hotline.ui.text.T;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the log is narrowed to; it begins with the last 30 days. */
class NoticeBar extends Div {
    private static final int DAYS = 30;
    private static final int NUMBER = 40;

    private final transient Cases cases;
    private final transient ZoneId zone;
    private final transient Consumer<NoticeFilter> narrowed;
    private final TextField number = new TextField();
    private final TextField person = new TextField();
    private final Select<NoticeState> state = new Select<>();
    private final Select<Occasion> occasion = new Select<>();
    private final Select<Medium> medium = new Select<>();
    private final DayPicker from = new DayPicker("");
    private final DayPicker until = new DayPicker("");
    private transient Map<NoticeState, Long> counts = Map.of();

    NoticeBar(Cases cases, ZoneId zone, LocalDate today, Consumer<NoticeFilter> narrowed) {
        this.cases = cases;
        this.zone = zone;
        this.narrowed = narrowed;
        addClassNames("filter-bar", "notice-bar");
        choice(state, "notices.state", NoticeState.values(), this::counted);
        choice(occasion, "notices.occasion", Occasion.values(), one -> T.t("notice.occasion." + one));
        choice(medium, "notices.medium", Medium.values(), one -> T.t("notice.medium." + one));
        named(number, "notices.number", NUMBER);
        number.setSuffixComponent(new KeyCap("/"));
        Shortcuts.of(number).leadsTo("/", T.t("notices.number"));
        named(person, "notices.person", NoticeFilter.PERSON);
        day(from, "notices.from");
        day(until, "notices.until");
        from.setValue(today.minusDays(DAYS));
        List.of(number, person).forEach(field -> field.addValueChangeListener(typed -> narrow()));
        List.of(state, occasion, medium).forEach(field -> field.addValueChangeListener(chosen -> narrow()));
        List.of(from, until).forEach(field -> field.addValueChangeListener(chosen -> narrow()));
        add(Row.wrapping(number, person, state, occasion, medium, from, until));
    }

    /** Says beside each state how many fit; nothing is narrowed by that. */
    void count(Map<NoticeState, Long> found) {
        counts = found;
        state.setItemLabelGenerator(this::counted);
    }

    /** Asks for what the fields say now. */
    void narrow() {
        FieldErrors.clear(number, person);
        Optional<UUID> about = found();
        if (about.isEmpty() && !number.getValue().isBlank()) {
            FieldErrors.show(number, T.t("notices.number.unknown"));
            return;
        }
        try {
            narrowed.accept(new NoticeFilter(
                    state.getValue(),
                    occasion.getValue(),
                    medium.getValue(),
                    about.orElse(null),
                    person.getValue().strip(),
                    begin(from.getValue(), 0),
                    begin(until.getValue(), 1)));
        } catch (Refusal refused) {
            FieldErrors.show(person, refused);
        }
    }

    private Optional<UUID> found() {
        String asked = number.getValue().strip();
        return asked.isEmpty()
                ? Optional.empty()
                : cases.list(Queue.ALL, CaseFilter.all().text(asked), null, 20).items().stream()
                        .filter(one -> one.number().equalsIgnoreCase(asked))
                        .map(CaseSummary::id)
                        .map(id -> id.value())
                        .findFirst();
    }

    /** The last day belongs to the period. */
    private @Nullable Instant begin(@Nullable LocalDate day, int more) {
        return day == null ? null : day.plusDays(more).atStartOfDay(zone).toInstant();
    }

    private String counted(@Nullable NoticeState one) {
        return one == null
                ? T.t("notices.state.all")
                : T.t("notices.state.count", T.t("notice.state." + one), counts.getOrDefault(one, 0L));
    }

    private static <C> void choice(Select<C> field, String key, C[] items, Words<C> words) {
        field.setAriaLabel(T.t(key));
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(T.t(key + ".all"));
        field.setItems(items);
        field.setItemLabelGenerator(one -> one == null ? T.t(key + ".all") : words.of(one));
    }

    /** How a choice reads. */
    private interface Words<C> {
        String of(C one);
    }

    private static void named(TextField field, String key, int longest) {
        field.setAriaLabel(T.t(key));
        field.setPlaceholder(T.t(key));
        field.setMaxLength(longest);
        field.setClearButtonVisible(true);
        field.setManualValidation(true);
    }

    private static void day(DayPicker field, String key) {
        field.setAriaLabel(T.t(key));
        field.setPlaceholder(T.t(key));
        field.setClearButtonVisible(true);
    }
}
