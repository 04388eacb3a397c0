package city.hotline.architecture.seeded.rooms.lower;

import city.hotline.architecture.seeded.rooms.upper.Door;

public record ReachesUp(Door door) {}
