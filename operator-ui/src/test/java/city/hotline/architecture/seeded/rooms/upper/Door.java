package city.hotline.architecture.seeded.rooms.upper;

public record Door() {}
