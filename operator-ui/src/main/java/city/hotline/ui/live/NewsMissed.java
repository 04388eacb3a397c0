package city.hotline.ui.live;

/** News of this city may have been lost on their way: what is shown is to be read again. */
public record NewsMissed() {}
