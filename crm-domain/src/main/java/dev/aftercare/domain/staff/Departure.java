package dev.aftercare.domain.staff;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody leaves a dealer, and what they had goes to others (NET-3). What is planned for a day after the last moves when the departure is
 * decided; what is not planned for any day moves when the last day is over, and who has left by then hands it over at once.
 *
 * @param lastDay the last day on which the person belongs to the dealer, in its zone
 * @param heirs how the work is shared out
 * @param handedOver what became of each piece in the end, the earliest first
 * @param nextDue when the rest moves; empty once it has
 */
public record Departure(
        OrganisationId dealer,
        StaffId person,
        LocalDate lastDay,
        Heirs heirs,
        List<HandedOver> handedOver,
        Optional<Instant> nextDue,
        long version) {

    /**
     * How the work is shared out.
     *
     * @param person who takes it all; present exactly with {@link HandOverRule#TO_PERSON}
     */
    public record Heirs(HandOverRule rule, Optional<StaffId> person) {

        /**
         * @throws IllegalArgumentException if the person does not fit the rule
         */
        public Heirs {
            if (person.isPresent() != (rule == HandOverRule.TO_PERSON)) {
                throw new IllegalArgumentException(
                        "handing over " + rule + " with person " + person + "; name one exactly with TO_PERSON");
            }
        }
    }

    public Departure {
        handedOver = ImmutableList.copyOf(handedOver);
    }

    /** What the journal calls the departure of {@code person}, under whose id it stands: there is one. */
    public static Subject subject(StaffId person) {
        return new Subject(SubjectKind.DEPARTURE, person.value());
    }

    /** Decided: {@code moved} is what became of the work that moves at once. */
    public static Outcome<Departure> decided(
            OrganisationId dealer,
            StaffId person,
            LocalDate lastDay,
            Heirs heirs,
            List<HandedOver> moved,
            Optional<Instant> nextDue) {
        Departure departure = new Departure(dealer, person, lastDay, heirs, moved, nextDue, 1);
        return Outcome.accepted(departure, departure.event(StaffEvent.LEAVING, moved));
    }

    /** Decided again, for another day or by another rule; what was handed over before stays in the list. */
    public Outcome<Departure> decidedAgain(
            LocalDate newLastDay, Heirs newHeirs, List<HandedOver> moved, Optional<Instant> newNextDue) {
        Departure next = new Departure(
                dealer, person, newLastDay, newHeirs, HandedOver.again(handedOver, moved), newNextDue, version + 1);
        return Outcome.accepted(next, next.event(StaffEvent.LEAVING, moved));
    }

    /** The last day is over, and {@code moved} is what became of the rest. */
    public Outcome<Departure> completed(List<HandedOver> moved) {
        Departure next = new Departure(
                dealer, person, lastDay, heirs, HandedOver.again(handedOver, moved), Optional.empty(), version + 1);
        return Outcome.accepted(next, next.event(StaffEvent.HANDED_OVER, moved));
    }

    private Happening event(StaffEvent type, List<HandedOver> moved) {
        return Happening.of(
                type,
                subject(person),
                version,
                List.of(person.subject()),
                Map.of(
                        "lastDay", lastDay.toString(),
                        "rule", heirs.rule().name(),
                        "moved", count(moved, HandedOver.Result.MOVED),
                        "freed", count(moved, HandedOver.Result.FREED),
                        "stayed", count(moved, HandedOver.Result.STAYED)));
    }

    private static String count(List<HandedOver> moved, HandedOver.Result result) {
        return Long.toString(
                moved.stream().filter(each -> each.result() == result).count());
    }
}
