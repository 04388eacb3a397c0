package city.hotline.tenancy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a step of a tenant's changelog may not do, because the boundary would not survive it. */
class ChangelogTests {
    private static final Pattern INCLUDED = Pattern.compile("file: ([^}\\s]+)");
    private static final Pattern FORBIDDEN = Pattern.compile(
            "(?i)security\\s+definer|if\\s+not\\s+exists|\\bset\\s+role\\b"
                    + "|\\bplatform\\.|\\bpublic\\.|\\bt_[a-z0-9]+\\.|create\\s+extension|concurrently|\\bto\\s+public\\b");

    static List<String> steps() {
        return included("db/tenant.yaml");
    }

    @ParameterizedTest
    @MethodSource("steps")
    void aStepKeepsToItsOwnSchemaAndRights(String file) {
        String statements = text(file).replaceAll("(?m)--.*$", "");

        assertThat(FORBIDDEN.matcher(statements).results().map(MatchResult::group))
                .isEmpty();
    }

    @Test
    void theHouseHasEveryStepOfTheAccessRoom() {
        List<String> access = steps().stream()
                .filter(file -> file.startsWith("db/tenant/access/"))
                .toList();

        assertThat(included("db/house.yaml")).isEqualTo(access);
    }

    private static List<String> included(String changelog) {
        return INCLUDED.matcher(text(changelog))
                .results()
                .map(include -> include.group(1))
                .toList();
    }

    private static String text(String file) {
        try (InputStream in = Changelog.class.getResourceAsStream("/" + file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
