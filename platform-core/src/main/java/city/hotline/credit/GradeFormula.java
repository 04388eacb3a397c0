package city.hotline.credit;

import city.hotline.credit.Graded.Reason;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * From a provider's own record to its grade, version 1. Points are a weighted sum of five shares, each of its own n:
 *
 * <pre>
 * points = 100 × (0.20 responded/evaluations + 0.35 solved/evaluations + 0.30 satisfied/rated
 *               + 0.10 (1 − late/finished) + 0.05 (1 − returned/finished)), to one decimal
 * 3A from 92.0, with 30 evaluations at least; 2A from 84.0; 1A from 75.0
 * </pre>
 *
 * <p>Under 10 evaluations, 10 evaluations with stars or 10 finished orders there is no grade. A yellow card caps at 1A; a red
 * one and an expulsion at none. Nobody is compared with anybody else.
 *
 * <p>Source: the grades 3A, 2A, 1A are those of 81890; their published reports name no formula, so this one is the house's.
 * A change of any figure is a new version; old grades stay as their version said.
 */
final class GradeFormula {
    static final int VERSION = 1;
    static final BigDecimal RESPONDED = new BigDecimal("0.20");
    static final BigDecimal SOLVED = new BigDecimal("0.35");
    static final BigDecimal SATISFIED = new BigDecimal("0.30");
    static final BigDecimal PUNCTUAL = new BigDecimal("0.10");
    static final BigDecimal KEPT = new BigDecimal("0.05");
    static final BigDecimal FROM_AAA = new BigDecimal("92.0");
    static final BigDecimal FROM_AA = new BigDecimal("84.0");
    static final BigDecimal FROM_A = new BigDecimal("75.0");
    static final int FEWEST = 10;
    static final int FEWEST_FOR_AAA = 30;
    private static final int DIGITS = 12;

    private GradeFormula() {}

    /**
     * Computes a grade as {@code version} does.
     *
     * @throws IllegalArgumentException for a version that there never was
     */
    static Graded grade(int version, GradeInputs inputs) {
        if (version != VERSION) {
            throw new IllegalArgumentException("no formula has version " + version);
        }
        return grade(inputs);
    }

    private static Graded grade(GradeInputs inputs) {
        if (inputs.evaluations() < FEWEST || inputs.rated() < FEWEST || inputs.finished() < FEWEST) {
            return new Graded(Grade.NONE, null, Reason.TOO_FEW);
        }
        BigDecimal points = points(inputs);
        Grade earned = earned(points);
        boolean tooFew = earned == Grade.AAA && inputs.evaluations() < FEWEST_FOR_AAA;
        return capped(inputs, tooFew ? Grade.AA : earned, points, tooFew ? Reason.TOO_FEW_FOR_HIGHEST : Reason.POINTS);
    }

    private static Graded capped(GradeInputs inputs, Grade grade, BigDecimal points, Reason reason) {
        return switch (inputs.standing()) {
            case CLEAR -> new Graded(grade, points, reason);
            case YELLOW -> new Graded(grade.atMost(Grade.A), points, Reason.YELLOW_CARD);
            case RED -> new Graded(Grade.NONE, points, Reason.RED_CARD);
            case EXPELLED -> new Graded(Grade.NONE, points, Reason.EXPELLED);
        };
    }

    private static BigDecimal points(GradeInputs inputs) {
        BigDecimal sum = RESPONDED
                .multiply(share(inputs.responded(), inputs.evaluations()))
                .add(SOLVED.multiply(share(inputs.solved(), inputs.evaluations())))
                .add(SATISFIED.multiply(share(inputs.satisfied(), inputs.rated())))
                .add(PUNCTUAL.multiply(share(inputs.finished() - inputs.late(), inputs.finished())))
                .add(KEPT.multiply(share(inputs.finished() - inputs.returned(), inputs.finished())));
        return sum.movePointRight(2).setScale(1, RoundingMode.HALF_UP);
    }

    private static Grade earned(BigDecimal points) {
        if (points.compareTo(FROM_AAA) >= 0) {
            return Grade.AAA;
        }
        if (points.compareTo(FROM_AA) >= 0) {
            return Grade.AA;
        }
        return points.compareTo(FROM_A) >= 0 ? Grade.A : Grade.NONE;
    }

    private static BigDecimal share(long part, long whole) {
        return BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), DIGITS, RoundingMode.HALF_UP);
    }
}
