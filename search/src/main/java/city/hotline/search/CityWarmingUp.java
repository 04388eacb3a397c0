package city.hotline.search;

/**
 * The process begins to serve operators, and whoever has something to load for the tenant of the present work may do so
 * before anybody waits for it. It is told in the background and with what an operator may do; what listeners throw is
 * passed over.
 */
public record CityWarmingUp() {}
