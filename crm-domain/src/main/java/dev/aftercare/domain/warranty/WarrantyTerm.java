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
import java.util.regex.Pattern;

/**
 * One warranty term (质保条款): for which cars and parts, how many months and kilometres from delivery, whichever comes first (WAR-2).
 *
 * @param code short code, unique in its policy, for instance {@code basic}
 * @param months 1 to 240
 * @param kilometres 1 to 1,000,000, or 0 for no limit of distance
 * @param models names of the models it is for, in any case; empty for all
 * @param modelYears the model years it is for; empty for all
 * @param uses the uses of a car it is for; empty for all
 * @param partGroups codes of the part groups it is for, in any case; empty for all
 */
public record WarrantyTerm(
        String code,
        int months,
        int kilometres,
        List<String> models,
        List<Integer> modelYears,
        List<VehicleUse> uses,
        List<String> partGroups) {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,40}");
    private static final int MOST_ENTRIES = 1_000;
    private static final int MOST_MONTHS = 240;
    private static final int MOST_KILOMETRES = 1_000_000;

    /**
     * @throws IllegalArgumentException if the code is empty or a limit is out of range
     */
    public WarrantyTerm {
        models = given("models", models);
        modelYears = given("modelYears", modelYears);
        uses = given("uses", uses);
        partGroups = given("partGroups", partGroups);
        if (code == null || !CODE.matcher(code).matches()) { // stored or sent without it
            throw new IllegalArgumentException("warranty term: code '" + code + "' is no short code such as basic");
        }
        if (!partGroups.stream().allMatch(group -> CODE.matcher(group).matches())) {
            throw new IllegalArgumentException("warranty term " + code + ": partGroups are " + partGroups
                    + ", allowed are short codes such as engine");
        }
        if (models.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("warranty term " + code + ": a model has no name; leave it out");
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
        if (list.size() > MOST_ENTRIES) {
            throw new IllegalArgumentException(
                    "warranty term: " + name + " has " + list.size() + " entries, allowed are up to " + MOST_ENTRIES);
        }
        return ImmutableList.copyOf(list);
    }

    /** A term for all cars and parts. */
    public static WarrantyTerm forAll(String code, int months, int kilometres) {
        return new WarrantyTerm(code, months, kilometres, List.of(), List.of(), List.of(), List.of());
    }

    /** Whether it is for such a car and such a part; unknown where it depends on what is not known of the car. */
    Fit fit(VehicleDescription car, String partGroup) {
        boolean isForPart = partGroups.isEmpty() || partGroups.stream().anyMatch(partGroup::equalsIgnoreCase);
        return isForPart ? fit(car) : Fit.NO;
    }

    /** Whether it is for such a car, whatever the part; unknown as above. */
    Fit fit(VehicleDescription car) {
        boolean isForUse = uses.isEmpty() || uses.contains(car.use());
        return isForUse ? modelFit(car).and(yearFit(car)) : Fit.NO;
    }

    private Fit modelFit(VehicleDescription car) {
        if (models.isEmpty()) {
            return Fit.YES;
        }
        return car.model().isBlank() ? Fit.UNKNOWN : Fit.of(models.stream().anyMatch(car.model()::equalsIgnoreCase));
    }

    private Fit yearFit(VehicleDescription car) {
        if (modelYears.isEmpty()) {
            return Fit.YES;
        }
        return car.modelYear().isEmpty()
                ? Fit.UNKNOWN
                : Fit.of(modelYears.contains(car.modelYear().getAsInt()));
    }

    /** Whether a term is for a car. */
    enum Fit {
        NO,
        UNKNOWN,
        YES;

        static Fit of(boolean fits) {
            return fits ? YES : NO;
        }

        Fit and(Fit other) {
            return compareTo(other) < 0 ? this : other;
        }
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
