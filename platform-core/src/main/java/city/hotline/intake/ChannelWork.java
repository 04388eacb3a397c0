package city.hotline.intake;

import city.hotline.cases.Channel;

/**
 * What came in by one channel in a period.
 *
 * @param contacts all that began, missed ones among them
 */
public record ChannelWork(Channel channel, int contacts, int missed) {}
