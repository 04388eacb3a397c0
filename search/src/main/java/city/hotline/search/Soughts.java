package city.hotline.search;

import city.hotline.access.CurrentOperator;
import city.hotline.access.Operator;
import city.hotline.access.Permission;
import city.hotline.knowledge.OwnDepartment;
import city.hotline.knowledge.Readers;
import city.hotline.tenancy.Tenants;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import org.springframework.stereotype.Component;

/** Makes of a question what an engine gets, for the operator and the city of the present work. */
@Component
public class Soughts {
    private static final int MOST = 50;

    private final Thesauri thesauri;
    private final OwnDepartment own;
    private final Tenants tenants;
    private final Clock clock;

    Soughts(Thesauri thesauri, OwnDepartment own, Tenants tenants, Clock clock) {
        this.thesauri = thesauri;
        this.own = own;
        this.tenants = tenants;
        this.clock = clock;
    }

    public Sought of(Question question, int limit) {
        return new Sought(
                question,
                thesauri.present().alternatives(question.text()),
                viewer(CurrentOperator.require()),
                LocalDate.ofInstant(clock.instant(), tenants.current().zone()),
                Math.clamp(limit, 1, MOST));
    }

    private Viewer viewer(Operator operator) {
        boolean cases = operator.may(Permission.READ_CASES);
        return operator.may(Permission.READ_KNOWLEDGE)
                ? new Viewer(EnumSet.allOf(Readers.class), cases)
                : new Viewer(EnumSet.of(Readers.PUBLIC), cases, own.mine().orElse(null));
    }
}
