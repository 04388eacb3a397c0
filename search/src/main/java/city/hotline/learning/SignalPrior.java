package city.hotline.learning;

/**
 * What is known of a signal before anybody chose.
 *
 * @param weight where learning begins
 * @param least learning never goes below it: a signal that means something must not count against an answer
 */
public record SignalPrior(double weight, double least) {}
