package dev.aftercare.domain.appointment;

import static dev.aftercare.domain.appointment.GivenWorkshop.aWorkshop;
import static dev.aftercare.domain.appointment.GivenWorkshop.bay;
import static dev.aftercare.domain.appointment.GivenWorkshop.person;
import static dev.aftercare.domain.appointment.GivenWorkshop.service;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.appointment.Proposal.OtherTime;
import dev.aftercare.domain.appointment.Proposal.SameTime;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** It is ten in the morning of 2026-11-23, and on the day after somebody comes from nine to ten. */
class SettlementTest {

    private static final ServiceOffering OIL = service(60, Set.of("engine"), Set.of("lift"));

    private final GivenWorkshop workshop =
            aWorkshop().bay("lift").technician("engine").advisor().offeringOnly(OIL);
    private final GivenDesk desk = GivenDesk.deskOf(workshop);
    private final Appointment nine = appointment(desk.book("2026-11-24T09:00", OIL));

    private static Appointment appointment(Placement placement) {
        VehicleId car = new VehicleId(new UUID(12, 1));
        return Appointment.booked(
                        new AppointmentId(new UUID(1, 1)),
                        new ShortNumber('A', 2026, 1),
                        GivenWorkshop.DEALER,
                        new ServiceRequest(car, new CustomerId(new UUID(2, 1)), "service", "", Optional.empty()),
                        new Booking.Place(placement, placement.slot().end()),
                        Credit.unknown())
                .orElseThrow();
    }

    private TimeRange time(String from, String until) {
        return new TimeRange(desk.at("2026-11-24T" + from), desk.at("2026-11-24T" + until));
    }

    private List<MisfitReason> reasons() {
        return misfits().stream().map(Misfit::reason).toList();
    }

    private List<Misfit> misfits() {
        return new Fitting(workshop.plan()).misfits(nine);
    }

    private List<Proposal> proposals() {
        SlotSearch search =
                new SlotSearch(workshop.plan(), desk.policy(), desk.search().now(), true);
        List<WorkshopDay> days = List.of(desk.day("2026-11-24"), desk.day("2026-11-25"));
        return new Settlement(new Booking(search, GivenDesk.POLICY))
                .proposals(nine, misfits(), WorkPackage.of(OIL), days);
    }

    @Test
    @Tag("CARE-11")
    void whatFitsIsNotOnTheList() {
        assertThat(reasons()).isEmpty();
        workshop.outOfUse(1, time("08:00", "09:00")).away(1, time("10:00", "12:00"));
        assertThat(reasons()).as("until it begins, and from its end on").isEmpty();
    }

    @Test
    @Tag("CARE-11")
    @Tag("NET-5")
    void itSaysWhatIsAwayOrOutOfUse() {
        workshop.outOfUse(1, time("09:59", "10:00")).away(1, time("08:00", "09:01"));
        assertThat(misfits())
                .extracting(misfit -> misfit.hold().orElseThrow().kind(), Misfit::reason)
                .containsExactlyInAnyOrder(
                        tuple(HoldKind.BAY, MisfitReason.OUT_OF_USE), tuple(HoldKind.TECHNICIAN, MisfitReason.AWAY));
    }

    @Test
    @Tag("CARE-11")
    @Tag("NET-5")
    void aWholeDayAwayIsADayOfTheDealersZone() {
        workshop.away("2026-11-25", "2026-11-26");
        assertThat(reasons()).isEmpty();
        workshop.away("2026-11-24", "2026-11-24");
        assertThat(reasons()).containsExactly(MisfitReason.AWAY);
    }

    @Test
    @Tag("CARE-11")
    void itSaysThatTheDealerIsClosedOrThePersonNotAtWork() {
        workshop.workingAt("09:30-18:00");
        assertThat(reasons()).as("the advisor").containsExactly(MisfitReason.OUT_OF_SHIFT);
        workshop.open("13:00-18:00");
        assertThat(reasons()).containsExactly(MisfitReason.CLOSED, MisfitReason.CLOSED, MisfitReason.CLOSED);
    }

    @Test
    @Tag("CARE-11")
    @Tag("APT-2")
    void itSaysWhoIsNotAbleOrNotThereAnyMore() {
        workshop.offeringOnly(service(60, Set.of("engine"), Set.of("paint-booth")));
        assertThat(reasons()).containsExactly(MisfitReason.UNABLE);
        workshop.offeringOnly(service(60, Set.of("brakes"), Set.of("lift")));
        assertThat(reasons()).containsExactly(MisfitReason.UNABLE);
        workshop.offeringOnly(OIL).until("2026-11-23");
        assertThat(reasons()).as("the advisor has left").containsExactly(MisfitReason.GONE);
    }

    @Test
    @Tag("CARE-11")
    void itSaysThatTheServiceIsNotOfferedAnyMore() {
        workshop.offeringOnly(new ServiceOffering("other", "Other", 60, Set.of(), Set.of()));
        assertThat(misfits()).containsExactly(Misfit.of(MisfitReason.SERVICE_NOT_OFFERED));
    }

    @Test
    @Tag("APT-6a")
    @Tag("CARE-11")
    void whoHoldsNothingIsOfferedOtherTimesAlone() {
        Appointment nothing = nine.reassignedTo(List.of()).orElseThrow();
        assertThat(new Fitting(workshop.plan()).misfits(nothing))
                .containsExactly(new Misfit(MisfitReason.HOLDS_NOTHING, Optional.empty()));
    }

    @Test
    @Tag("CARE-11")
    @Tag("APT-3")
    void withoutOthersTheNearestTimesAreProposedTheNearerFirst() {
        workshop.away(1, time("08:00", "10:30"));
        assertThat(proposals())
                .extracting(proposal ->
                        desk.local(((OtherTime) proposal).offer().slot().start()))
                .containsExactly("2026-11-24T10:30", "2026-11-24T12:00");
    }

    @Test
    @Tag("CARE-11")
    void allThatDoesNotFitIsReplacedAtOnce() {
        workshop.bay("lift").technician("engine").technician("engine");
        workshop.outOfUse(1, time("08:00", "10:30")).away(1, time("08:00", "10:30"));
        SameTime first = (SameTime) proposals().get(0);
        assertThat(first.replaced())
                .extracting(Hold::resource)
                .containsExactly(bay(2), person(3).value());
        assertThat(first.replaced())
                .allMatch(hold -> hold.fromTick() == first.replaced().get(0).fromTick() && hold.lane() == 0);
    }

    /** Who can do least is tried first as technician; then nobody would be left as advisor. */
    @Test
    @Tag("CARE-11")
    @Tag("APT-2")
    void somebodyWhoCouldBeBothIsGivenThePartThatLeavesTheOtherToSomebody() {
        workshop.allRounder("engine").technician("engine", "paint");
        workshop.away(1, time("08:00", "18:00")).away(2, time("08:00", "18:00"));
        SameTime first = (SameTime) proposals().get(0);
        assertThat(first.replaced())
                .extracting(Hold::kind, Hold::resource)
                .containsExactlyInAnyOrder(
                        tuple(HoldKind.TECHNICIAN, person(4).value()),
                        tuple(HoldKind.ADVISOR, person(3).value()));
    }

    @Test
    @Tag("HC-14")
    @Tag("APT-2")
    void onADayOfTwentyThreeHoursTheHourThatIsSkippedHitsNobody() {
        GivenWorkshop berlin = aWorkshop()
                .in("Europe/Berlin")
                .open("00:00-24:00")
                .bay()
                .technician()
                .advisor();
        ZonedDate day = ZonedDate.of(LocalDate.of(2027, 3, 28), berlin.zone());
        berlin.away(1, new TimeRange(day.at(LocalTime.of(1, 0)), day.at(LocalTime.of(3, 0))));
        GivenDesk atDesk = GivenDesk.deskOf(berlin).now("2027-03-27T10:00").stepOf(60);
        assertThat(atDesk.canBook("2027-03-28T00:00", service(60))).isTrue();
        assertThat(atDesk.canBook("2027-03-28T01:00", service(60))).isFalse();
        assertThat(atDesk.canBook("2027-03-28T03:00", service(60))).isTrue();
    }
}
