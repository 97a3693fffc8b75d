package dev.aftercare.domain.staff;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.StaffMember.Employment;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A dealer lends one of its people to another dealer of the network for a time (借调, APT-2, NET-5). From the offer on the person is away from the
 * lender; once the borrower has agreed, they are there, as technician or advisor with their own skills. So nobody is ever at two dealers.
 *
 * @param time from the first instant to the last, the latter excluded; whole days are days of the lender's zone
 * @param away when they are not at the borrower either, within {@code time}: sick is sick everywhere. They may overlap
 */
public record StaffLoan(
        StaffLoanId id,
        Party lender,
        Party borrower,
        Lent lent,
        TimeRange time,
        List<TimeRange> away,
        State state,
        long version) {

    /** One of the two dealers, as far as the other one knows it. */
    public record Party(OrganisationId dealer, String code, ZoneId zone) {}

    /** How far it has come. */
    public enum State {
        /** The lender has let them go, and the borrower has not agreed. */
        OFFERED,
        AGREED,
        /** Withdrawn or declined before it began. */
        CALLED_OFF
    }

    public StaffLoan {
        away = ImmutableList.copyOf(away);
    }

    /** The lender offers somebody. */
    public static Outcome<StaffLoan> offered(StaffLoanId id, Party lender, Party borrower, Lent lent, TimeRange time) {
        StaffLoan loan = new StaffLoan(id, lender, borrower, lent, time, List.of(), State.OFFERED, 1);
        return Outcome.accepted(loan, loan.event(StaffEvent.LENT));
    }

    /** The borrower agrees; once more changes nothing. Refused where it is over, and to anybody else. */
    public Outcome<StaffLoan> agreedBy(OrganisationId dealer, Instant now) {
        if (isOver(now)) {
            return Outcome.refused(over());
        }
        if (!borrower.dealer.equals(dealer)) {
            return Outcome.refused(Refusal.of(StaffRefusal.LOAN_NOT_THE_BORROWER, Map.of("borrower", borrower.code)));
        }
        return state == State.AGREED
                ? Outcome.accepted(this)
                : changed(time, away, State.AGREED, StaffEvent.LOAN_AGREED);
    }

    /**
     * Either of the two ends it at {@code at}, which is neither before {@code now} nor after its end. What nobody has agreed to, or has not begun by
     * then, is called off.
     */
    public Outcome<StaffLoan> endedAt(Instant at, Instant now) {
        if (isOver(now)) {
            return Outcome.refused(over());
        }
        if (at.isBefore(now) || !at.isBefore(time.end())) {
            return Outcome.refused(Refusal.of(
                    StaffRefusal.LOAN_END_OUT_OF_RANGE,
                    Map.of(
                            "end",
                            at.toString(),
                            "first",
                            now.toString(),
                            "last",
                            time.end().toString())));
        }
        return state == State.OFFERED ? calledOff() : endedBy(at);
    }

    /** The same at an instant before its end, whenever that is: the person belongs to the lender no longer (NET-3). */
    public Outcome<StaffLoan> endedBy(Instant end) {
        if (!end.isAfter(time.start())) {
            return calledOff();
        }
        TimeRange shorter = new TimeRange(time.start(), end);
        return changed(shorter, within(shorter, away), state, StaffEvent.LOAN_SHORTENED);
    }

    private Outcome<StaffLoan> calledOff() {
        return changed(time, away, State.CALLED_OFF, StaffEvent.LOAN_CALLED_OFF);
    }

    /** The person is away for a time that overlaps the loan, and so from the borrower too. */
    public Outcome<StaffLoan> interrupted(TimeRange absence) {
        List<TimeRange> all =
                Stream.concat(away.stream(), Stream.of(absence)).distinct().toList();
        return changed(time, within(time, all), state, StaffEvent.LOAN_INTERRUPTED);
    }

    /** They are away for {@code absences} and for nothing else that was told before; changes nothing where none of that lay in the loan. */
    public Outcome<StaffLoan> resumedBut(List<TimeRange> absences) {
        List<TimeRange> left = within(time, absences);
        return Set.copyOf(left).equals(Set.copyOf(away))
                ? Outcome.accepted(this)
                : changed(time, left, state, StaffEvent.LOAN_RESUMED);
    }

    /** The person has another post, or is able to something else (NET-4). */
    public Outcome<StaffLoan> as(StaffMember person) {
        StaffLoan next = new StaffLoan(id, lender, borrower, Lent.of(person), time, away, state, version + 1);
        return Outcome.accepted(next, next.event(StaffEvent.LOAN_OF_ANOTHER_POST));
    }

    /** Whether they would be away from the borrower because of {@code absence}, which is not known there yet. */
    public boolean isMissing(TimeRange absence) {
        return time.intersection(absence)
                .filter(common -> away.stream().noneMatch(known -> known.contains(common)))
                .isPresent();
    }

    /** Whether it has ended by {@code now}, or never begins. */
    public boolean isOver(Instant now) {
        return state == State.CALLED_OFF || !time.end().isAfter(now);
    }

    /** Whether the person is kept from the lender by it at some instant of {@code other}. */
    public boolean keepsFrom(TimeRange other) {
        return state != State.CALLED_OFF && time.overlaps(other);
    }

    /** Whether the borrower may plan with the person. */
    public boolean isAgreed() {
        return state == State.AGREED;
    }

    /** Whether {@code dealer} has lent the person. */
    public boolean isLentBy(OrganisationId dealer) {
        return lender.dealer.equals(dealer);
    }

    /** The other of the two dealers. */
    public Party otherThan(OrganisationId dealer) {
        return isLentBy(dealer) ? borrower : lender;
    }

    /** The days of a zone which it touches. */
    public DateRange daysIn(ZoneId zone) {
        return DateRange.touchedBy(time, zone);
    }

    /** When the person is away from {@code dealer} because of it: from the lender all the time, from the borrower as told. */
    public Stream<Absence> absencesAt(OrganisationId dealer) {
        if (state == State.CALLED_OFF) {
            return Stream.empty();
        }
        Party party = isLentBy(dealer) ? lender : borrower;
        List<TimeRange> ranges = isLentBy(dealer) ? List.of(time) : away;
        return ranges.stream().flatMap(range -> absences(party, range));
    }

    /** All of the loan as hours, for handing over what is planned at the lender. */
    public Absence wholeAbsence() {
        return hours(lender, time);
    }

    /** The person as one of the borrower's, there on the days which it touches, without a part in anything but the workshop. */
    public StaffMember guest() {
        DateRange days = daysIn(borrower.zone);
        return new StaffMember(
                lent.person(),
                lender.dealer,
                lent.name(),
                Optional.empty(),
                lent.career(),
                BusinessHours.always(),
                new Employment(days.from(), Optional.of(days.lastDay())),
                version);
    }

    /** Whole days of the dealer's zone, and the hours before and after them. */
    private Stream<Absence> absences(Party party, TimeRange range) {
        LocalDate first =
                ZonedDate.dateAt(range.start().minusNanos(1), party.zone).plusDays(1);
        LocalDate until = ZonedDate.dateAt(range.end(), party.zone);
        if (!first.isBefore(until)) {
            return Stream.of(hours(party, range));
        }
        DateRange whole = new DateRange(first, until);
        TimeRange wholeTime = whole.in(party.zone);
        Stream<Absence> days = Stream.of(
                new Absence(absence(), party.dealer, lent.person(), whole, Optional.empty(), List.of(), version));
        return Stream.of(
                        hours(party, range.start(), wholeTime.start()),
                        days,
                        hours(party, wholeTime.end(), range.end()))
                .flatMap(each -> each);
    }

    private Stream<Absence> hours(Party party, Instant from, Instant until) {
        return from.isBefore(until) ? Stream.of(hours(party, new TimeRange(from, until))) : Stream.empty();
    }

    private Absence hours(Party party, TimeRange range) {
        return Absence.forHours(absence(), party.dealer, lent.person(), DateRange.touchedBy(range, party.zone), range);
    }

    /** Of a loan: kept nowhere, under the loan's id. */
    private AbsenceId absence() {
        return new AbsenceId(id.value());
    }

    private static List<TimeRange> within(TimeRange time, List<TimeRange> ranges) {
        return ranges.stream()
                .flatMap(range -> time.intersection(range).stream())
                .collect(toImmutableList());
    }

    private Refusal over() {
        return Refusal.of(StaffRefusal.LOAN_OVER, Map.of("until", time.end().toString()));
    }

    private Outcome<StaffLoan> changed(TimeRange newTime, List<TimeRange> newAway, State newState, StaffEvent type) {
        StaffLoan next = new StaffLoan(id, lender, borrower, lent, newTime, newAway, newState, version + 1);
        return Outcome.accepted(next, next.event(type));
    }

    private Happening event(StaffEvent type) {
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(lent.person().subject(), lender.dealer.subject(), borrower.dealer.subject()),
                Map.of(
                        "from", time.start().toString(),
                        "until", time.end().toString(),
                        "state", state.name()));
    }
}
