package city.hotline.knowledge;

import java.util.UUID;

/** The contact at the desk during which something was said about an article. This room knows it by its id alone. */
public record ContactRef(UUID value) {}
