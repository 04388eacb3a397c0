package city.hotline.architecture.seeded.house.cases;

public record Above() {}
