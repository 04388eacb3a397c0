package city.hotline.ui.text;

import city.hotline.access.SystemOperator;

/** How a screen names who signed: people as they signed; work that no person started, in the screen's words. */
public final class Signed {
    private Signed() {}

    public static String by(String signature) {
        return SystemOperator.nameIn(signature)
                .map(name -> T.t("signed." + name))
                .orElse(signature);
    }
}
