package dev.aftercare.domain.vehicle;

import java.util.Optional;

/** What came of reading a text as a VIN: a {@link WellFormed} one, with what its check digit says, or a {@link Malformed} text. */
public sealed interface VinReading {

    /** In one word. */
    Verdict verdict();

    /** The VIN, unless the text is malformed. */
    Optional<Vin> vin();

    /** The outcomes of reading a VIN. */
    enum Verdict {
        VALID,
        WRONG_CHECK_DIGIT,
        CHECK_DIGIT_NOT_APPLICABLE,

        /** An old chassis number, which has no check digit. */
        SHORT_NUMBER,
        MALFORMED
    }

    /** Why a text cannot be a VIN. */
    enum Fault {
        /** Not 17 characters. */
        LENGTH,

        /** I, O or Q, which VINs avoid because they look like 1 and 0. */
        LETTER_NOT_USED,

        /** Neither a Latin letter nor a digit. */
        CHARACTER
    }

    /** 17 characters, all of which a VIN can have; or an old chassis number, which {@link Vin#parse} never gives. */
    record WellFormed(Vin value) implements VinReading {

        @Override
        public Verdict verdict() {
            if (value.isShort()) {
                return Verdict.SHORT_NUMBER;
            }
            return switch (value.checkDigit()) {
                case RIGHT -> Verdict.VALID;
                case WRONG -> Verdict.WRONG_CHECK_DIGIT;
                case NOT_APPLICABLE -> Verdict.CHECK_DIGIT_NOT_APPLICABLE;
            };
        }

        @Override
        public Optional<Vin> vin() {
            return Optional.of(value);
        }
    }

    /**
     * Not a VIN.
     *
     * @param fault the first fault; the length is looked at first
     * @param position the first faulty character of the cleaned text, from 1; for a wrong length the first that is missing or too much
     */
    record Malformed(Fault fault, int position) implements VinReading {

        @Override
        public Verdict verdict() {
            return Verdict.MALFORMED;
        }

        @Override
        public Optional<Vin> vin() {
            return Optional.empty();
        }
    }
}
