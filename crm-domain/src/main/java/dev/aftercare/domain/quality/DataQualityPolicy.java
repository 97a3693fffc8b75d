package dev.aftercare.domain.quality;

import dev.aftercare.domain.policy.PolicyKind;

/**
 * How dealers' data is measured (CUS-3c). It is the network's alone: nobody sets the measure of their own work.
 *
 * @param entryDays a customer is entered in time on the day of the event and on so many days after it, 0 to 90
 * @param closingDays so many days of the next month a month's figures still follow what is corrected and verified, and then stand, 3 to 90.
 *     At least 3, so that the month is over in every zone of the network
 */
public record DataQualityPolicy(int entryDays, int closingDays) {

    /** Its kind; not opened to dealers. */
    public static final PolicyKind<DataQualityPolicy> KIND =
            new PolicyKind<>("data-quality", DataQualityPolicy.class, DataQualityPolicy::standard, false);

    /**
     * @throws IllegalArgumentException if a number is out of range
     */
    public DataQualityPolicy {
        require(entryDays >= 0 && entryDays <= 90, "entryDays", entryDays, "0 to 90");
        require(closingDays >= 3 && closingDays <= 90, "closingDays", closingDays, "3 to 90");
    }

    /** Three days to enter a customer; figures stand from the 21st of the next month on. */
    public static DataQualityPolicy standard() {
        return new DataQualityPolicy(3, 20);
    }

    private static void require(boolean right, String name, int value, String allowed) {
        if (!right) {
            throw new IllegalArgumentException(
                    "data-quality policy: " + name + " is " + value + ", allowed are " + allowed);
        }
    }
}
