package city.hotline.ui.live;

/** Somebody of this city met the limit of lifted masks; who it was, those who may know read themselves. */
public record RevealLimitMet() {}
