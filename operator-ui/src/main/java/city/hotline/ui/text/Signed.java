package city.hotline.ui.text;

import city.hotline.access.SystemOperator;

/** How a screen names who signed: people as they signed; work that no person started, in the screen's words. */
public final class Signed {
    private static final String KEY = "signed.";

    private Signed() {}

    public static String by(String signature) {
        return SystemOperator.nameIn(signature).map(Signed::system).orElse(signature);
    }

    private static String system(String name) {
        return T.t(Texts.has(KEY + name) ? KEY + name : "signed.other");
    }
}
