package city.hotline.ui.look;

/**
 * A city's colour made fit to be read, for one theme: text in it on the page and on its own soft ground, and text on it,
 * all reach a contrast of 4.5 (WCAG 2.2, AA).
 *
 * @param colour the city's own where it is readable, else the nearest darker or lighter one
 * @param soft a ground for what is chosen
 * @param onColour for text on {@code colour}
 */
record Accent(Colour colour, Colour soft, Colour onColour) {
    private static final double READABLE = 4.6;
    private static final double STEP = 0.04;
    private static final Colour DARK_PAGE = new Colour(26, 32, 40);

    static Accent light(Colour city) {
        Colour colour = city;
        while (Math.min(colour.contrast(Colour.WHITE), colour.contrast(softLight(city))) < READABLE) {
            colour = colour.mixed(Colour.INK, STEP);
        }
        return new Accent(colour, softLight(city), Colour.WHITE);
    }

    static Accent dark(Colour city) {
        Colour colour = city.mixed(Colour.WHITE, 0.2);
        Colour soft = DARK_PAGE.mixed(city, 0.3);
        while (Math.min(colour.contrast(DARK_PAGE), colour.contrast(soft)) < READABLE) {
            colour = colour.mixed(Colour.WHITE, STEP);
        }
        return new Accent(colour, soft, Colour.INK);
    }

    /** The custom properties that boling.css reads, for the style attribute of the page. */
    static String properties(String cityColour) {
        Colour city = Colour.parse(cityColour);
        return light(city).named("l") + dark(city).named("d");
    }

    private String named(String theme) {
        return "--accent-" + theme + ":" + colour.hex() + ";--accent-soft-" + theme + ":" + soft.hex() + ";--on-accent-"
                + theme + ":" + onColour.hex() + ";";
    }

    private static Colour softLight(Colour city) {
        return Colour.WHITE.mixed(city, 0.1);
    }
}
