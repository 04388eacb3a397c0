package city.hotline.architecture.seeded.rooms.lower.inside;

public record Hidden() {}
