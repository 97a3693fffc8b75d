package dev.aftercare.domain.customer;

/**
 * What has to be known of the world to find customers however one writes them (CUS-1).
 *
 * @param country the ISO 3166 code in which numbers are dialled
 */
public record SearchKnowledge(PhoneNumbers numbers, NameReadings readings, String country) {}
