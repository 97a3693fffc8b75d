package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.Lent;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoan.Party;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** Somebody is lent to a dealer in any zone, falls sick, and is given back: they are never at two dealers (APT-2, NET-5). */
class StaffLoanProperties {

    private static final Instant MONDAY = Instant.parse("2026-10-19T00:00:00Z");
    private static final int DAYS = 9;
    private static final int MINUTES = 60 * 24 * (DAYS - 2);
    private static final StaffMember PERSON = new StaffMember(
            new StaffId(new UUID(8, 1)),
            new OrganisationId(new UUID(3, 1)),
            "Wang",
            Optional.empty(),
            Post.of(List.of(Role.TECHNICIAN), List.of("engine")),
            BusinessHours.always(),
            new StaffMember.Employment(LocalDate.of(2020, 1, 1), Optional.empty()),
            1);

    /** What becomes of a loan: away at first, then ended early. */
    record Fate(StaffLoan loan, List<TimeRange> sick, Optional<Instant> end) {

        StaffLoan lived() {
            StaffLoan known = interrupted(sick);
            return end.map(at -> known.endedAt(at, MONDAY.minusSeconds(1)))
                    .filter(Outcome::isAccepted)
                    .map(Outcome::orElseThrow)
                    .orElse(known);
        }

        StaffLoan interrupted(List<TimeRange> absences) {
            StaffLoan interrupted = loan;
            for (TimeRange absence : absences) {
                interrupted = interrupted.isMissing(absence)
                        ? interrupted.interrupted(absence).orElseThrow()
                        : interrupted;
            }
            return interrupted;
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-2")
    @Tag("NET-5")
    void nobodyIsEverAtTwoDealersAndAtNoneOnlyWhereAQuarterIsCutOrTheyAreAway(@ForAll("fates") Fate fate) {
        StaffLoan loan = fate.lived();
        Set<Long> own = there(loan, loan.lender());
        Set<Long> borrowed = there(loan, loan.borrower());
        for (long tick = Tick.from(MONDAY.plus(Duration.ofDays(1))); tick < lastTick(); tick++) {
            TimeRange quarter = quarter(tick);
            boolean isLent = loan.keepsFrom(quarter);
            boolean isWhollyLent = loan.isAgreed() && loan.time().contains(quarter);
            boolean isSick = loan.away().stream().anyMatch(quarter::overlaps);
            assertThat(own.contains(tick)).as("at the lender at " + quarter).isEqualTo(!isLent);
            assertThat(borrowed.contains(tick))
                    .as("at the borrower at " + quarter)
                    .isEqualTo(isWhollyLent && !isSick);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("NET-5")
    void whoIsBackSoonerIsThereButForWhatElseWasTold(@ForAll("fates") Fate fate) {
        StaffLoan loan = fate.interrupted(fate.sick);
        List<TimeRange> left = fate.sick.subList(0, fate.sick.size() / 2);
        StaffLoan resumed = loan.resumedBut(left).orElseThrow();
        assertThat(there(resumed, loan.borrower())).isEqualTo(there(fate.interrupted(left), loan.borrower()));
        assertThat(there(resumed, loan.lender())).isEqualTo(there(loan, loan.lender()));
        assertThat(resumed.resumedBut(left)).as("once more").isEqualTo(Outcome.accepted(resumed));
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("NET-5")
    void whatTheyAreAwayFromTheLenderIsTheLoanInWholeDaysAndHours(@ForAll("fates") Fate fate) {
        StaffLoan loan = fate.lived();
        ZoneId zone = loan.lender().zone();
        Duration away = loan.absencesAt(loan.lender().dealer())
                .map(absence -> absence.time(zone).duration())
                .reduce(Duration.ZERO, Duration::plus);
        boolean isStanding = loan.state() != StaffLoan.State.CALLED_OFF;
        assertThat(away).isEqualTo(isStanding ? loan.time().duration() : Duration.ZERO);
        for (LocalDate day :
                loan.daysIn(zone).from().datesUntil(loan.daysIn(zone).until()).toList()) {
            ZonedDate date = ZonedDate.of(day, zone);
            boolean isWhole = isStanding && loan.time().contains(new TimeRange(date.start(), date.end()));
            assertThat(loan.absencesAt(loan.lender().dealer()).anyMatch(absence -> absence.keepsAway(PERSON.id(), day)))
                    .as(day.toString())
                    .isEqualTo(isWhole);
        }
    }

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    @Tag("NET-5")
    void aLoanEndsWhenItIsToldToOrNotAtAll(@ForAll("fates") Fate fate, @ForAll("instants") Instant at) {
        StaffLoan loan = fate.lived();
        Instant now = MONDAY.plus(Duration.ofDays(2));
        Outcome<StaffLoan> ended = loan.endedAt(at, now);
        boolean isInRange = !at.isBefore(now) && at.isBefore(loan.time().end());
        assertThat(ended.isAccepted()).isEqualTo(!loan.isOver(now) && isInRange);
        ended.fold(
                shorter -> {
                    boolean isOff = !loan.isAgreed() || !at.isAfter(loan.time().start());
                    assertThat(shorter.isOver(at)).isTrue();
                    assertThat(shorter.state() == StaffLoan.State.CALLED_OFF).isEqualTo(isOff);
                    assertThat(isOff || shorter.time().end().equals(at)).isTrue();
                    return assertThat(shorter.away())
                            .allMatch(away -> shorter.time().contains(away));
                },
                refusal -> assertThat(refusal.arguments()).isNotEmpty());
    }

    private static Set<Long> there(StaffLoan loan, Party party) {
        Dealer dealer = new Dealer(
                party.dealer(),
                party.code(),
                new DealerProfile("Dealer", "East", "Shanghai", Grade.A),
                party.zone(),
                BusinessHours.always(),
                new Workshop(List.of(new Bay(new BayId(new UUID(7, 1)), "Bay", Set.of())), List.of()),
                1);
        List<StaffMember> staff = loan.isLentBy(party.dealer()) ? List.of(PERSON) : List.of();
        WorkshopPlan plan = WorkshopPlan.of(dealer, staff, new Whereabouts(List.of(), List.of(loan)));
        Set<Long> ticks = new HashSet<>();
        plan.resource(HoldKind.TECHNICIAN, PERSON.id().value()).ifPresent(person -> {
            for (int day = 0; day <= DAYS; day++) {
                ZonedDate date = ZonedDate.containing(MONDAY, party.zone()).plusDays(day);
                person.working(date, plan.opening().ticksOn(date))
                        .offsets()
                        .forEach(offset -> ticks.add(date.tickAt(offset)));
            }
        });
        return ticks;
    }

    private static long lastTick() {
        return Tick.from(MONDAY.plus(Duration.ofDays(DAYS - 1)));
    }

    private static TimeRange quarter(long tick) {
        return new TimeRange(Tick.startOf(tick), Tick.startOf(tick + 1));
    }

    @Provide
    Arbitrary<Fate> fates() {
        return Combinators.combine(
                        zones(),
                        zones(),
                        ranges(),
                        ranges().list().ofMaxSize(2),
                        instants().optional(),
                        Arbitraries.of(true, false))
                .as((lender, borrower, time, sick, end, agreed) -> {
                    StaffLoan offered = StaffLoan.offered(
                                    new StaffLoanId(new UUID(9, 1)),
                                    new Party(PERSON.employer(), "A", lender),
                                    new Party(new OrganisationId(new UUID(3, 2)), "B", borrower),
                                    Lent.of(PERSON),
                                    time)
                            .orElseThrow();
                    StaffLoan loan = agreed
                            ? offered.agreedBy(offered.borrower().dealer(), MONDAY)
                                    .orElseThrow()
                            : offered;
                    return new Fate(loan, sick, end);
                });
    }

    /** Also where the clock is set back within the time, and where quarters of an hour begin elsewhere. */
    private static Arbitrary<ZoneId> zones() {
        return Arbitraries.of(
                        "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Asia/Kathmandu", "Pacific/Kiritimati")
                .map(ZoneId::of);
    }

    /** From whole hours on, and from odd minutes. */
    private static Arbitrary<TimeRange> ranges() {
        return Combinators.combine(
                        Arbitraries.integers().between(1440, MINUTES),
                        Arbitraries.oneOf(
                                Arbitraries.integers().between(1, 600),
                                Arbitraries.integers().between(1, 5).map(days -> 1440 * days)))
                .as((start, length) -> {
                    Instant from = MONDAY.plus(Duration.ofMinutes(start));
                    Instant until = from.plus(Duration.ofMinutes(length));
                    return new TimeRange(from, until.isAfter(end()) ? end() : until);
                });
    }

    private static Instant end() {
        return MONDAY.plus(Duration.ofMinutes(MINUTES + 600));
    }

    @Provide
    Arbitrary<Instant> instants() {
        return Arbitraries.integers()
                .between(1440, MINUTES + 600)
                .map(minutes -> MONDAY.plus(Duration.ofMinutes(minutes)));
    }
}
