package city.hotline.architecture.seeded.rooms.upper;

import city.hotline.architecture.seeded.rooms.lower.inside.Hidden;

public record ReachesInside(Hidden hidden) {}
