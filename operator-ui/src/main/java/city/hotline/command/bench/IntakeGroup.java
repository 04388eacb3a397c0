package city.hotline.command.bench;

import java.util.List;

/** Cities that together hold as many rows as any other group, and what was measured in them. */
final class IntakeGroup {
    private final List<BenchCity> cities;
    private int turn;
    private Series floor = new Series();
    private Series service = new Series();
    private Series http = new Series();
    private Series floorAgain = new Series();

    IntakeGroup(List<BenchCity> cities) {
        this.cities = cities;
    }

    void fill(IntakeSql sql, int total) {
        cities.forEach(city -> sql.fill(city.schema(), total / cities.size()));
    }

    /** The cities in turn. */
    BenchCity next() {
        return cities.get(turn++ % cities.size());
    }

    /** Drops what the warm-up measured. */
    void forget() {
        floor = new Series();
        service = new Series();
        http = new Series();
        floorAgain = new Series();
    }

    Series floor() {
        return floor;
    }

    Series service() {
        return service;
    }

    Series http() {
        return http;
    }

    Series floorAgain() {
        return floorAgain;
    }

    void rows(Report report) {
        String group = cities.size() == 1 ? "1 city, " : cities.size() + " cities, ";
        report.row(group + "SQL", floor);
        report.row(group + "service", service);
        report.row(group + "HTTP", http);
        report.row(group + "SQL again", floorAgain);
    }
}
