package city.hotline.ui.platform;

import city.hotline.onboarding.City;
import city.hotline.tenancy.TenantState;
import city.hotline.ui.kit.StatusWord;
import city.hotline.ui.kit.Tone;

/** How the states of a city are shown. */
final class CityWords {
    private CityWords() {}

    static StatusWord of(TenantState state) {
        return switch (state) {
            case PROVISIONING -> StatusWord.of(Tone.INFO, "platform.state.provisioning");
            case SIMULATION -> StatusWord.of(Tone.INFO, "platform.state.simulation");
            case TRIAL -> StatusWord.of(Tone.WARN, "platform.state.trial");
            case LIVE -> StatusWord.of(Tone.OK, "platform.state.live");
            case SUSPENDED -> StatusWord.of(Tone.BAD, "platform.state.suspended");
        };
    }

    static StatusWord of(City.SchemaState state) {
        return switch (state) {
            case CURRENT -> StatusWord.of(Tone.OK, "platform.schema.current");
            case BEHIND -> StatusWord.of(Tone.WARN, "platform.schema.behind");
            case NOT_KNOWN_HERE -> StatusWord.of(Tone.PLAIN, "platform.schema.unknown");
        };
    }
}
