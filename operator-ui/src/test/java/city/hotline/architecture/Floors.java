package city.hotline.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** The floors of the house, from the ground up: a room may import from lower floors alone. */
record Floors(String base) {
    private static final List<List<String>> ROOMS = List.of(
            List.of("foundation", "embedded", "learning"),
            List.of("tenancy"),
            List.of("access", "catalogue", "callers"),
            List.of("outbox", "calendar"),
            List.of("departments", "providers", "notifications"),
            List.of("knowledge"),
            List.of("cases"),
            List.of("search", "clocks"),
            List.of("suggestion"),
            List.of("dispatch", "followup", "intake", "orders"),
            List.of("autodispatch", "supervision", "credit"),
            List.of("insight", "choice"),
            List.of("onboarding", "imports"),
            List.of("api", "ui"),
            List.of("command"));

    static List<String> rooms() {
        return ROOMS.stream().flatMap(List::stream).toList();
    }

    /** One rule for each room: neither its neighbours on the floor nor anything above. */
    List<ArchRule> rules() {
        return rooms().stream()
                .filter(room -> !closedTo(room).isEmpty())
                .map(this::rule)
                .toList();
    }

    private ArchRule rule(String room) {
        return noClasses()
                .that()
                .resideInAPackage(packageOf(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(closedTo(room).stream().map(this::packageOf).toArray(String[]::new))
                .because("arrows point down")
                .allowEmptyShould(true);
    }

    private static List<String> closedTo(String room) {
        int floor = floorOf(room);
        return rooms().stream()
                .filter(other -> !other.equals(room) && floorOf(other) >= floor)
                .toList();
    }

    private static int floorOf(String room) {
        return ROOMS.indexOf(
                ROOMS.stream().filter(floor -> floor.contains(room)).findFirst().orElseThrow());
    }

    private String packageOf(String room) {
        return base + "." + room + "..";
    }
}
