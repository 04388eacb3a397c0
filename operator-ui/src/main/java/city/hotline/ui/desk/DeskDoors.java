package city.hotline.ui.desk;

import city.hotline.callers.CallerCards;
import city.hotline.callers.Callers;
import city.hotline.cases.Cases;
import city.hotline.intake.Contacts;
import city.hotline.intake.Drafts;
import city.hotline.intake.MissedCalls;
import city.hotline.intake.SupervisorQuestions;
import city.hotline.intake.Telephony;
import city.hotline.search.Choices;
import city.hotline.search.Search;
import city.hotline.tenancy.Tenants;
import city.hotline.ui.kit.WallTime;
import city.hotline.ui.knowledge.ArticleDoors;
import city.hotline.ui.live.Background;
import city.hotline.ui.live.CityScreens;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** The doors that the desk's panes knock at. */
@Component
record DeskDoors(
        SheetOpening opening,
        DeskWork work,
        ItemSuggestions suggestions,
        Targets targets,
        Contacts contacts,
        MissedCalls missed,
        SupervisorQuestions questions,
        Drafts drafts,
        Telephony telephony,
        Callers callers,
        CallerCards cards,
        Cases cases,
        Tenants tenants,
        Search search,
        Choices choices,
        ArticleDoors articles,
        Background background,
        CityScreens city,
        Clock clock) {

    /** The clock on the city's wall. */
    WallTime wall() {
        return new WallTime(tenants.current().zone());
    }
}
