package dev.aftercare.domain.vehicle;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which plates a car carried when, read from what dealers told (VEH-1). Of what one dealer told of one day the last word counts; a plate is carried
 * until the day of the next one. Of a plate that was forgotten only the day is left, so that the one before it ends when it did.
 *
 * @param statements of one car, by any dealers, in any order
 */
public record PlateHistory(List<PlateStatement> statements) {

    private static final Comparator<PlateStatement> AS_TOLD = Comparator.comparing(PlateStatement::version);

    private static final Comparator<PlatePeriod> ORDER = Comparator.comparing(PlatePeriod::from)
            .thenComparing(
                    period -> period.recordedBy().map(OrganisationId::toString).orElse(""));

    public PlateHistory {
        statements = ImmutableList.copyOf(statements);
    }

    /** The periods by their first day; of two dealers each has its own. */
    public List<PlatePeriod> periods() {
        Map<OrganisationId, List<PlateStatement>> byDealer =
                statements.stream().collect(groupingBy(PlateStatement::recordedBy));
        return byDealer.values().stream()
                .flatMap(told -> periodsOf(counting(told)).stream())
                .sorted(ORDER)
                .toList();
    }

    /** The latest period of a plate that suits, among those that are over. */
    public Optional<PlatePeriod> lastPast(Predicate<Plate> suits) {
        return periods().stream()
                .filter(period -> period.until().isPresent() && suits.test(period.plate()))
                .reduce((one, next) -> next);
    }

    /** What counts on a day of what one dealer told: the last word of the latest day until then. */
    public Optional<PlateStatement> on(LocalDate day) {
        return counting(statements).stream()
                .filter(statement -> !statement.from().isAfter(day))
                .reduce((one, next) -> next);
    }

    /** The latest day from which on something was told. */
    public Optional<LocalDate> lastDay() {
        return statements.stream().map(PlateStatement::from).max(Comparator.naturalOrder());
    }

    /** What was told of plates that it carried at some time of a period, its end not included: what counted at its first day, and from days within. */
    public List<PlateStatement> carriedIn(LocalDate from, Optional<LocalDate> until) {
        Optional<PlateStatement> before = on(from);
        return statements.stream()
                .filter(statement -> before.filter(statement::equals).isPresent()
                        || (!statement.from().isBefore(from)
                                && until.map(statement.from()::isBefore).orElse(true)))
                .toList();
    }

    /** Every plate that was told. */
    public Collection<Plate> plates() {
        return statements.stream()
                .flatMap(statement -> statement.plate().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The last word of each day, by day. */
    private static List<PlateStatement> counting(List<PlateStatement> told) {
        return List.copyOf(told.stream()
                .sorted(AS_TOLD)
                .collect(toMap(PlateStatement::from, statement -> statement, (one, later) -> later, TreeMap::new))
                .values());
    }

    /** The same plate told again, for another keeper or of an earlier day, is no period of its own. */
    private static List<PlatePeriod> periodsOf(List<PlateStatement> counting) {
        List<PlatePeriod> periods = new ArrayList<>();
        for (int i = 0; i < counting.size(); ) {
            PlateStatement first = counting.get(i);
            int next = i + 1;
            while (next < counting.size() && counting.get(next).plate().equals(first.plate())) {
                next++;
            }
            Optional<LocalDate> until =
                    next < counting.size() ? Optional.of(counting.get(next).from()) : Optional.empty();
            first.plate()
                    .ifPresent(plate ->
                            periods.add(new PlatePeriod(Optional.of(first.recordedBy()), plate, first.from(), until)));
            i = next;
        }
        return periods;
    }
}
