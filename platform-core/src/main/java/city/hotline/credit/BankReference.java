package city.hotline.credit;

import city.hotline.catalogue.Wording;
import java.time.LocalDate;

/**
 * What a bank reads of a provider that consented.
 *
 * @param grade with its period and what it was computed from
 * @param until the last day of the consent
 */
public record BankReference(Wording provider, String bank, StoredGrade grade, LocalDate until) {}
