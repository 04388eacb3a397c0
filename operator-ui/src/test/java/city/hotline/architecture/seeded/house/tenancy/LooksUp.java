package city.hotline.architecture.seeded.house.tenancy;

import city.hotline.architecture.seeded.house.cases.Above;

public record LooksUp(Above above) {}
