package city.hotline.followup;

import java.time.Instant;

/**
 * What a citizen thinks of one round of handling.
 *
 * @param round how often the case was reworked before; 0 for the first
 * @param counts whether it is in the figures: the first of its round is, later ones are history
 */
public record Evaluation(int round, EvaluationWay way, Instant at, FollowUpAnswers answers, boolean counts) {}
