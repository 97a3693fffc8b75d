package dev.aftercare.domain.complaint;

/**
 * How a complaint ended (CMP-5); cause and solution stand in its progress.
 *
 * @param satisfied the customer's judgement
 * @param late whether the customer had not accepted a solution when the limit was used up
 */
public record Closing(Compensation compensation, boolean satisfied, boolean late) {

    /**
     * What the customer was given (补偿).
     *
     * @param minorUnits whole smallest units of the currency, 0 or more
     * @param currency three capital letters of ISO 4217
     */
    public record Compensation(long minorUnits, String currency) {

        /**
         * @throws IllegalArgumentException if the amount is negative or the currency has another form
         */
        public Compensation {
            if (minorUnits < 0 || !currency.matches("[A-Z]{3}")) {
                throw new IllegalArgumentException("compensation: amount is " + minorUnits + " and currency '"
                        + currency + "', allowed are 0 or more and three capital letters");
            }
        }

        /** What another system gave is not known here: nothing, in the code that stands for no currency. */
        static Compensation unknown() {
            return new Compensation(0, "XXX");
        }
    }
}
