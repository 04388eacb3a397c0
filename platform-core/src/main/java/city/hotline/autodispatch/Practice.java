package city.hotline.autodispatch;

import java.util.List;

/**
 * Who took the last cases of an item in the end.
 *
 * @param taken the latest first
 */
record Practice(List<Taken> taken) {
    static final Practice NONE = new Practice(List.of());

    /** One case, where it was and who took it. */
    record Taken(String area, Nominee by) {}

    int all() {
        return taken.size();
    }

    int in(String area) {
        return area.isEmpty()
                ? 0
                : (int) taken.stream().filter(one -> one.area().equals(area)).count();
    }

    int by(Nominee nominee) {
        return (int) taken.stream().filter(one -> one.by().is(nominee)).count();
    }

    int by(Nominee nominee, String area) {
        return area.isEmpty()
                ? 0
                : (int) taken.stream()
                        .filter(one -> one.area().equals(area) && one.by().is(nominee))
                        .count();
    }

    /** Everybody who took one, each once. */
    List<Nominee> people() {
        return taken.stream()
                .map(Taken::by)
                .map(by ->
                        taken.stream().map(Taken::by).filter(by::is).findFirst().orElse(by))
                .distinct()
                .toList();
    }
}
