package city.hotline.choice;

import city.hotline.credit.Grade;
import city.hotline.followup.Stars;
import city.hotline.orders.Compared;

/**
 * A firm as it is put before a citizen.
 *
 * @param given by citizens in the last 90 days
 * @param grade its credit grade today
 */
public record OfferedFirm(Compared one, Stars given, Grade grade) {}
