package dev.aftercare.domain.customer;

import java.util.Optional;

/**
 * What is known of the world's phone numbers, as a function that a host hands in: numbering plans change every month and are no arithmetic
 * (CUS-1). {@code dev.aftercare.knowledge.Knowledge} has one.
 */
@FunctionalInterface
public interface PhoneNumbers {

    /**
     * A number as it is dialled in a country.
     *
     * @param country the ISO 3166 code, in upper case, where it is dialled if it is not written with its own country's
     * @return empty where no numbering plan has such a number
     */
    Optional<Known> read(Phone phone, String country);

    /**
     * A number that a numbering plan has.
     *
     * @param international in E.164, as {@code +8613812345678}
     * @param national what is dialled inside its country, without a leading 0, as {@code 13812345678}
     */
    record Known(Phone international, Phone national) {}

    /** In E.164 where a numbering plan has the number, and as it was written otherwise. */
    default Phone stored(Phone written, String country) {
        return read(written, country).map(Known::international).orElse(written);
    }
}
