package city.hotline.ui.scores;

import city.hotline.followup.Score;
import city.hotline.ui.text.T;

/** Figures in words: a share with its n, and the bare numbers where n is too small for a share. */
public final class ScoreWords {
    private ScoreWords() {}

    /** A share with the number that it is a share of. */
    public static String share(long part, long whole) {
        if (whole == 0) {
            return T.t("scores.nothing");
        }
        return Score.share(part, whole).isEmpty()
                ? T.t("scores.few", part, whole)
                : T.t("scores.share", part * 1.0 / whole, whole);
    }

    static String stars(Score score) {
        return score.rated() == 0
                ? T.t("scores.nothing")
                : score.rated() < Score.FEWEST
                        ? T.t("scores.few.stars", score.rated())
                        : T.t("scores.stars.mean", score.meanStars().orElseThrow(), score.rated());
    }

    /** By the share; those too few to have one stand below all others, and keep their names' order. */
    static double rank(long part, long whole) {
        return Score.share(part, whole).orElse(-1);
    }
}
