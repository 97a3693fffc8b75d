package dev.aftercare.domain.care;

/**
 * After how much a model needs maintenance, whichever is reached first (CARE-1).
 *
 * @param model the model's name, in any case
 * @param kilometres 1,000 to 100,000
 * @param months 1 to 60
 */
public record ServiceInterval(String model, int kilometres, int months) {

    /**
     * @throws IllegalArgumentException if the model has no name or a number is out of range
     */
    public ServiceInterval {
        if (model == null || model.isBlank()) { // stored or sent without it
            throw new IllegalArgumentException("care policy: an interval's model has no name; leave it out");
        }
        CarePolicy.require(kilometres >= 1_000 && kilometres <= 100_000, "kilometres", kilometres, "1,000 to 100,000");
        CarePolicy.require(months >= 1 && months <= 60, "months", months, "1 to 60");
    }
}
