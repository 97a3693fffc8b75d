package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.authority.MonthlyUse;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.Complaint.Doing;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.Departure;
import dev.aftercare.domain.staff.Departure.Heirs;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who leaves, who is away, and what was decided by authority (NET-3, NET-5, NET-6). */
public interface LeavingContract extends OnStorage {

    private static Departure departure(Dealer dealer, Optional<Instant> due) {
        StaffId heir = new StaffId(Ids.next());
        List<HandedOver> pieces = List.of(
                HandedOver.moved(new StaffId(Ids.next()).subject(), Part.OWNER, heir),
                HandedOver.stayed(new StaffId(Ids.next()).subject(), Part.ADVISOR, StaffRefusal.NOBODY_CAN_TAKE_IT));
        return Departure.decided(
                        dealer.id(),
                        new StaffId(Ids.next()),
                        TOMORROW,
                        new Heirs(HandOverRule.TO_PERSON, Optional.of(heir)),
                        pieces,
                        due)
                .orElseThrow();
    }

    @Test
    @Tag("NET-3")
    default void aDepartureComesBackAsItWasAndAPersonHasOne() {
        TwoDealers network = TwoDealers.in(this);
        Departure first = departure(network.a(), Optional.of(NOW));
        write(network.scopeOfA(), unit -> unit.departures().insert(first));
        assertThat(find(network.scopeOfA(), unit -> unit.departures().of(first.person())))
                .contains(first);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.departures().insert(first)))
                .isInstanceOf(ConflictException.class);
        Departure done = first.completed(List.of()).orElseThrow();
        write(network.scopeOfA(), unit -> unit.departures().update(done));
        assertThat(find(Scope.network(), unit -> unit.departures().of(first.person())))
                .contains(done);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.departures().update(done)))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-3")
    default void departuresAreDueTheLongestFirstAndAnInstantAtOnce() {
        TwoDealers network = TwoDealers.in(this);
        Departure later = departure(network.a(), Optional.of(NOW));
        Departure sooner = departure(network.b(), Optional.of(NOW.minusSeconds(9)));
        Departure notYet = departure(network.a(), Optional.of(NOW.plusNanos(1_000)));
        Departure done = departure(network.a(), Optional.empty());
        write(Scope.network(), unit -> List.of(later, sooner, notYet, done).forEach(unit.departures()::insert));
        assertThat(list(Scope.job("departures"), unit -> unit.departures().dueAt(NOW, 9)))
                .containsExactly(sooner, later);
        assertThat(list(Scope.job("departures"), unit -> unit.departures().dueAt(NOW, 1)))
                .containsExactly(sooner);
        assertThat(list(network.scopeOfA(), unit -> unit.departures().dueAt(NOW, 9)))
                .containsExactly(later);
    }

    @Test
    @Tag("NET-2")
    default void whoLeavesOrIsAwayIsTheirDealersBusiness() {
        TwoDealers network = TwoDealers.in(this);
        Departure departure = departure(network.a(), Optional.of(NOW));
        Absence absence = new Absence(
                new AbsenceId(Ids.next()),
                network.a().id(),
                new StaffId(Ids.next()),
                new DateRange(TOMORROW, TOMORROW.plusDays(3)),
                Optional.of(new StaffId(Ids.next())),
                List.of(HandedOver.freed(new StaffId(Ids.next()).subject(), Part.CALLER)),
                1);
        MonthlyUse use = use(network.a(), "clerk");
        write(network.scopeOfA(), unit -> {
            unit.departures().insert(departure);
            unit.absences().insert(absence);
            unit.monthlyUses().insert(use);
        });
        write(network.scopeOfB(), unit -> {
            assertThat(unit.departures().of(departure.person())).isEmpty();
            assertThat(unit.departures().dueAt(NOW, 9)).isEmpty();
            assertThat(unit.absences().find(absence.id())).isEmpty();
            assertThat(unit.absences().from(network.a().id(), TOMORROW)).isEmpty();
            assertThat(unit.monthlyUses().find(use.key())).isEmpty();
        });
        assertThatThrownBy(() -> write(
                        network.scopeOfB(),
                        unit -> unit.departures()
                                .update(departure.completed(List.of()).orElseThrow())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(
                        () -> write(network.scopeOfB(), unit -> unit.absences().update(absence.withoutStandIn())))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.monthlyUses().update(use.and(use.spent()))))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.monthlyUses().insert(use(network.a(), "b"))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-5")
    default void hoursAwayAreKeptToTheMicrosecondAndThereUntilTheirLastDay() {
        TwoDealers network = TwoDealers.in(this);
        Absence hours = Absence.forHours(
                new AbsenceId(Ids.next()),
                network.a().id(),
                new StaffId(Ids.next()),
                new DateRange(TOMORROW, TOMORROW.plusDays(2)),
                new TimeRange(NOW, NOW.plusNanos(86_400_000_001_000L)));
        write(network.scopeOfA(), unit -> unit.absences().insert(hours));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.absences().from(network.a().id(), TOMORROW.plusDays(1))))
                .containsExactly(hours);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.absences().from(network.a().id(), TOMORROW.plusDays(2))))
                .isEmpty();
        Absence again = hours.and(List.of(HandedOver.freed(new StaffId(Ids.next()).subject(), Part.CALLER)));
        write(network.scopeOfA(), unit -> unit.absences().update(again));
        assertThat(find(network.scopeOfA(), unit -> unit.absences().find(hours.id())))
                .contains(again);
    }

    @Test
    @Tag("NET-5")
    default void anAbsenceThatWasCalledOffIsKnownAndKeepsNobodyAway() {
        TwoDealers network = TwoDealers.in(this);
        Absence absence = threeDaysOff(network);
        Absence off = absence.endedAt(NOW, network.a().zone());
        write(network.scopeOfA(), unit -> unit.absences().insert(absence));
        write(network.scopeOfA(), unit -> unit.absences().update(off));
        assertThat(find(network.scopeOfA(), unit -> unit.absences().find(absence.id())))
                .contains(off);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.absences().from(network.a().id(), TOMORROW)))
                .isEmpty();
    }

    @Test
    @Tag("NET-5")
    default void absencesThatHaveNotEndedAreThere() {
        TwoDealers network = TwoDealers.in(this);
        Absence absence = threeDaysOff(network);
        write(network.scopeOfA(), unit -> unit.absences().insert(absence));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.absences().from(network.a().id(), TOMORROW.plusDays(2))))
                .containsExactly(absence);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.absences().from(network.a().id(), TOMORROW.plusDays(3))))
                .isEmpty();
        Absence changed = absence.standingIn(new StaffId(Ids.next()));
        write(network.scopeOfA(), unit -> unit.absences().update(changed));
        assertThat(find(network.scopeOfA(), unit -> unit.absences().find(absence.id())))
                .contains(changed);
    }

    private static MonthlyUse use(Dealer dealer, String actor) {
        return new MonthlyUse(
                Ids.next(),
                new MonthlyUse.Key(dealer.id(), actor, DecisionKind.COMPENSATION, TOMORROW.withDayOfMonth(1), "CNY"),
                Money.of("10.00", "CNY"),
                1);
    }

    @Test
    @Tag("NET-6")
    default void whatIsDecidedInAMonthIsOneRowThatTwoCannotChangeAtOnce() {
        TwoDealers network = TwoDealers.in(this);
        MonthlyUse use = use(network.a(), "clerk");
        write(network.scopeOfA(), unit -> unit.monthlyUses().insert(use));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.monthlyUses().insert(use(network.a(), "clerk"))))
                .isInstanceOf(ConflictException.class);
        MonthlyUse more = use.and(Money.of("5.00", "CNY"));
        write(network.scopeOfA(), unit -> unit.monthlyUses().update(more));
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.monthlyUses().update(more)))
                .isInstanceOf(StaleVersionException.class);
        assertThat(find(network.scopeOfA(), unit -> unit.monthlyUses().find(use.key())))
                .contains(more);
    }

    @Test
    @Tag("NET-3")
    default void complaintsAreFoundByWhoHasThemAndCountedByOwner() {
        TwoDealers network = TwoDealers.in(this);
        StaffId owner = new StaffId(Ids.next());
        StaffId other = new StaffId(Ids.next());
        Doing doing = new Doing(NOW, "clerk");
        Complaint nobodys = aComplaint().at(network.a()).build();
        Complaint received = aComplaint().at(network.a()).build();
        Complaint offered = received.takenBy(owner, doing).orElseThrow();
        Complaint twice = offered.offeredTo(other, doing).orElseThrow();
        write(network.scopeOfA(), unit -> {
            unit.complaints().insert(nobodys);
            unit.complaints().insert(received);
            unit.complaints().update(offered);
            unit.complaints().update(twice);
        });
        for (StaffId person : List.of(owner, other)) {
            assertThat(list(
                            network.scopeOfA(),
                            unit -> unit.complaints().involving(network.a().id(), person, TOMORROW)))
                    .containsExactly(twice);
            assertThat(list(
                            network.scopeOfB(),
                            unit -> unit.complaints().involving(network.a().id(), person, TOMORROW)))
                    .isEmpty();
        }
        Map<StaffId, Integer> theirs = read(
                network.scopeOfA(),
                unit -> unit.complaints().openByOwner(network.a().id()));
        assertThat(theirs).isEqualTo(Map.of(owner, 1));
        Map<StaffId, Integer> seenElsewhere = read(
                network.scopeOfB(),
                unit -> unit.complaints().openByOwner(network.a().id()));
        assertThat(seenElsewhere).isEmpty();
    }

    @Test
    @Tag("NET-4")
    default void anAccountIsOnePersonsOfADealer() {
        TwoDealers network = TwoDealers.in(this);
        StaffMember first = aStaffMember().at(network.a()).actingAs("li.lei").build();
        StaffMember twin = aStaffMember().at(network.a()).actingAs("li.lei").build();
        StaffMember elsewhere =
                aStaffMember().at(network.b()).actingAs("li.lei").build();
        write(network.scopeOfA(), unit -> unit.staff().insert(first));
        write(network.scopeOfB(), unit -> unit.staff().insert(elsewhere));
        assertThatThrownBy(() -> write(network.scopeOfA(), unit -> unit.staff().insert(twin)))
                .isInstanceOf(ConflictException.class);
        assertThat(find(network.scopeOfA(), unit -> unit.staff().find(first.id())))
                .contains(first);
    }

    private static Absence threeDaysOff(TwoDealers network) {
        return new Absence(
                new AbsenceId(Ids.next()),
                network.a().id(),
                new StaffId(Ids.next()),
                new DateRange(TOMORROW, TOMORROW.plusDays(3)),
                Optional.empty(),
                List.of(),
                1);
    }
}
