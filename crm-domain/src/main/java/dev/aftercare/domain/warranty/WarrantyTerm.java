package dev.aftercare.domain.warranty;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * One warranty term (质保条款): for which cars and parts, how many months and kilometres from delivery, whichever comes first (WAR-2).
 *
 * @param code short code, unique in its policy, for instance {@code basic}
 * @param months 1 to 240
 * @param kilometres 1 to 1,000,000, or 0 for no limit of distance
 * @param models names of the models it is for, in any case; empty for all
 * @param uses the uses of a car it is for; empty for all
 * @param partGroups codes of the part groups it is for; empty for all
 */
public record WarrantyTerm(
        String code, int months, int kilometres, List<String> models, List<VehicleUse> uses, List<String> partGroups) {

    private static final int MOST_MONTHS = 240;
    private static final int MOST_KILOMETRES = 1_000_000;

    /**
     * @throws IllegalArgumentException if the code is empty or a limit is out of range
     */
    public WarrantyTerm {
        models = given("models", models);
        uses = given("uses", uses);
        partGroups = given("partGroups", partGroups);
        if (code == null || code.isBlank()) { // stored or sent without it
            throw new IllegalArgumentException("warranty term: code is empty; give a short one such as basic");
        }
        if (months < 1 || months > MOST_MONTHS) {
            throw new IllegalArgumentException(
                    "warranty term " + code + ": months is " + months + ", allowed are 1 to " + MOST_MONTHS);
        }
        if (kilometres < 0 || kilometres > MOST_KILOMETRES) {
            throw new IllegalArgumentException("warranty term " + code + ": kilometres is " + kilometres
                    + ", allowed are 0 for no limit and up to " + MOST_KILOMETRES);
        }
    }

    /** A list that was sent or stored without is empty. */
    private static <T> List<T> given(String name, List<T> list) {
        if (list == null) {
            return List.of();
        }
        if (list.stream().anyMatch(Objects::isNull)) {
            throw new IllegalArgumentException("warranty term: " + name + " has an empty entry; leave it out");
        }
        return ImmutableList.copyOf(list);
    }

    /** A term for all cars and parts. */
    public static WarrantyTerm forAll(String code, int months, int kilometres) {
        return new WarrantyTerm(code, months, kilometres, List.of(), List.of(), List.of());
    }

    /** Whether it is for such a car and such a part. */
    public boolean isFor(VehicleDescription car, String partGroup) {
        return (models.isEmpty() || models.stream().anyMatch(car.model()::equalsIgnoreCase))
                && (uses.isEmpty() || uses.contains(car.use()))
                && (partGroups.isEmpty() || partGroups.contains(partGroup));
    }

    /** Its days, from delivery to the corresponding day, that one included; holidays do not extend it (WAR-2b). */
    public DateRange periodFrom(LocalDate delivery) {
        return DateRange.ofMonths(delivery, months);
    }

    /** Its distance, included; empty where it has no limit. */
    public Optional<Distance> distanceLimit() {
        return kilometres == 0 ? Optional.empty() : Optional.of(Distance.km(kilometres));
    }
}
