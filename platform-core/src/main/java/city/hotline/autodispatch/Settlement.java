package city.hotline.autodispatch;

import city.hotline.cases.CaseCourses.Course;
import city.hotline.cases.CaseCourses.Leg;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What became of a decision, read from the way that its case has gone so far. However often it is read and however late, the
 * same way gives the same.
 *
 * @param actual who has or had the case instead or as proposed; null while that is not known
 */
record Settlement(Outcome outcome, @Nullable Nominee actual) {
    private static final Settlement OPEN = new Settlement(Outcome.OPEN, null);

    /**
     * @param round how many handlers the case had had when it was decided
     * @param chosen null when nobody could be named
     * @param dispatched whether the decision itself gave the case away
     */
    static Settlement of(Course course, int round, @Nullable Nominee chosen, boolean dispatched) {
        List<Leg> legs = course.legs()
                .subList(Math.min(round, course.legs().size()), course.legs().size());
        if (legs.isEmpty()) {
            return course.state().ended() ? new Settlement(Outcome.LAPSED, null) : OPEN;
        }
        Leg first = legs.getFirst();
        if (!first.returned()) {
            return dispatched && !first.accepted() ? OPEN : against(chosen, Nominee.of(first));
        }
        // What was given back was not right, unless the same one was given it again.
        return legs.size() > 1 ? against(chosen, Nominee.of(legs.get(1))) : new Settlement(Outcome.OVERRULED, null);
    }

    private static Settlement against(@Nullable Nominee chosen, Nominee actual) {
        return new Settlement(chosen != null && chosen.is(actual) ? Outcome.AGREED : Outcome.OVERRULED, actual);
    }
}
