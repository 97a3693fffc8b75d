package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit;
import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.appointment.Proposal.OtherTime;
import dev.aftercare.domain.appointment.Proposal.SameTime;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.ToSettle;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.appointment.Unsettled;
import dev.aftercare.usecase.network.ChangeHours;
import dev.aftercare.usecase.network.ChangeStaffHours;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.HoursInput.DatedHours;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The clerk's list of what does not fit any more, and what can be done (CARE-11). It is Monday 2026-03-02. */
interface ToSettleRules extends OnStage {

    LocalDate TUESDAY_OF_THE_LIST = LocalDate.of(2026, 3, 3);

    private LeavingStage house(int bays) {
        DealerStage dealer = stage().openDealer("SH01", bays);
        return new LeavingStage(dealer.staffed(bays, bays));
    }

    private static Unsettled list(LeavingStage dealer) {
        return dealer.dealer().crm().appointments().unsettled(dealer.dealer().clerk(), new SeeUnsettled(null, null));
    }

    private static List<MisfitReason> reasons(LeavingStage dealer) {
        return list(dealer).first().stream()
                .flatMap(entry -> entry.misfits().stream())
                .map(Misfit::reason)
                .distinct()
                .toList();
    }

    private static Outcome<Appointment> settle(LeavingStage dealer, Appointment appointment) {
        return dealer.dealer()
                .crm()
                .appointments()
                .settle(dealer.dealer().clerk(), appointment.id().value());
    }

    private static Appointment booked(LeavingStage dealer, String local) {
        return dealer.dealer().booked(dealer.dealer().aCar(), local);
    }

    /** The dealer's only bay with that equipment, which does maintenance alone. */
    static Outcome<Dealer> changeWorkshop(DealerStage dealer, List<String> equipment, @Nullable Boolean evenIfBooked) {
        WorkshopInput workshop = new WorkshopInput(
                List.of(new BayInput("Bay 1", equipment)),
                List.of(new ServiceInput("maintenance", "Maintenance", 60, List.of("engine"), List.of("lift"))));
        return dealer.crm()
                .network()
                .changeWorkshop(dealer.as(Role.DEALER_MANAGER), new ChangeWorkshop(workshop, evenIfBooked));
    }

    @Test
    @Tag("CARE-11")
    default void whatABrokenLiftHitsIsGivenAnotherBayAtTheSameTime() {
        LeavingStage dealer = house(2);
        Appointment nine = booked(dealer, "2026-03-03T09:00");
        Appointment other = booked(dealer, "2026-03-03T11:00");
        assertThat(list(dealer)).isEqualTo(new Unsettled(0, List.of()));
        int bay = nine.placement()
                        .resource(HoldKind.BAY)
                        .orElseThrow()
                        .equals(dealer.dealer()
                                .dealer()
                                .workshop()
                                .bays()
                                .get(0)
                                .id()
                                .value())
                ? 0
                : 1;
        OutageRules.out(dealer, bay, "2026-03-03T08:00", "2026-03-03T10:30").orElseThrow();

        ToSettle entry = list(dealer).first().get(0);
        assertThat(entry.appointment()).isEqualTo(nine);
        assertThat(entry.misfits()).extracting(Misfit::reason).containsExactly(MisfitReason.OUT_OF_USE);
        Appointment settled = settle(dealer, nine).orElseThrow();

        assertThat(settled.placement().holds())
                .containsAll(((SameTime) entry.proposals().get(0)).replaced());
        assertThat(settled.placement().slot()).isEqualTo(nine.placement().slot());
        assertThat(list(dealer).count()).isZero();
        assertThat(dealer.seen(other)).isEqualTo(other);
        assertThat(settle(dealer, nine).orElseThrow()).as("it fits").isEqualTo(settled);
        Walls.of(storage(), dealer.dealer(), TUESDAY_OF_THE_LIST, stage().now()).assertAgree();
    }

    @Test
    @Tag("CARE-11")
    @Tag("APT-3")
    default void whereNobodyElseCanItIsMovedToATimeThatIsProposed() {
        LeavingStage dealer = house(1);
        Appointment nine = booked(dealer, "2026-03-03T09:00");
        OutageRules.out(dealer, 0, "2026-03-02T08:00", "2026-03-03T09:15").orElseThrow();
        assertThat(codeOf(settle(dealer, nine))).isEqualTo(AppointmentRefusal.NOBODY_ELSE_THEN);
        assertThat(dealer.seen(nine)).as("it stays booked").isEqualTo(nine);

        SlotOffer nearest = ((OtherTime) list(dealer).first().get(0).proposals().get(0)).offer();
        assertThat(nearest.slot().start()).isEqualTo(dealer.dealer().at("2026-03-03T09:30"));
        dealer.dealer()
                .crm()
                .appointments()
                .move(
                        dealer.dealer().clerk(),
                        MoveAppointment.to(nine.id().value(), nearest.slot().start()))
                .orElseThrow();
        assertThat(list(dealer).count()).isZero();
    }

    @Test
    @Tag("CARE-11")
    default void whatFitsAgainIsOffTheListByItself() {
        LeavingStage dealer = house(1);
        Appointment nine = booked(dealer, "2026-03-03T09:00");
        OutageRules.out(dealer, 0, "2026-03-03T08:00", "2026-03-03T10:00").orElseThrow();
        assertThat(list(dealer).count()).isOne();
        OutageRules.out(dealer, 0, "2026-03-03T08:00", "2026-03-03T09:00").orElseThrow();
        assertThat(list(dealer).count()).isZero();
        assertThat(dealer.seen(nine)).isEqualTo(nine);
    }

    @Test
    @Tag("CARE-11")
    @Tag("NET-1")
    default void aDealerThatClosesForADayEvenIfBookedHasWhatIsHitOnTheList() {
        LeavingStage dealer = house(1);
        Appointment nine = booked(dealer, "2026-03-03T09:00");
        booked(dealer, "2026-03-04T09:00");
        HoursInput closed = new HoursInput(
                "08:00-18:00",
                "08:00-18:00",
                "08:00-18:00",
                "08:00-18:00",
                "08:00-18:00",
                null,
                null,
                List.of(new DatedHours(TUESDAY_OF_THE_LIST, "closed")));
        assertThat(codeOf(dealer.dealer().crm().network().changeHours(dealer.manager(), new ChangeHours(closed))))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        assertThat(list(dealer).count()).as("a refusal has written nothing").isZero();
        dealer.dealer()
                .crm()
                .network()
                .changeHours(dealer.manager(), new ChangeHours(closed, true))
                .orElseThrow();
        assertThat(list(dealer).first()).extracting(ToSettle::appointment).containsExactly(nine);
        assertThat(reasons(dealer)).containsExactly(MisfitReason.CLOSED);
        assertThat(((OtherTime) list(dealer).first().get(0).proposals().get(0))
                        .offer()
                        .date())
                .isEqualTo(TUESDAY_OF_THE_LIST.plusDays(1));
    }

    @Test
    @Tag("CARE-11")
    @Tag("NET-4")
    default void otherHoursOfAPersonAndAnotherWorkshopAreTakenEvenIfBooked() {
        LeavingStage dealer = new LeavingStage(stage().openDealer("SH01", 1));
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember technician = dealer.hire(Role.TECHNICIAN, "engine");
        booked(dealer, "2026-03-03T09:00");
        ChangeStaffHours late = new ChangeStaffHours(technician.id().value(), HoursInput.everyDay("12:00-18:00"));
        assertThat(codeOf(dealer.dealer().crm().network().changeStaffHours(dealer.manager(), late)))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        dealer.dealer()
                .crm()
                .network()
                .changeStaffHours(dealer.manager(), new ChangeStaffHours(late.staff(), late.hours(), true))
                .orElseThrow();
        assertThat(reasons(dealer)).containsExactly(MisfitReason.OUT_OF_SHIFT);
        assertThat(codeOf(changeWorkshop(dealer.dealer(), List.of("booth"), false)))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
        changeWorkshop(dealer.dealer(), List.of("booth"), true).orElseThrow();
        assertThat(reasons(dealer)).containsExactlyInAnyOrder(MisfitReason.OUT_OF_SHIFT, MisfitReason.UNABLE);
    }

    @Test
    @Tag("CARE-11")
    @Tag("APT-7")
    default void whatHasBegunOrIsOverIsNotOnTheList() {
        LeavingStage dealer = house(2);
        Appointment begun = booked(dealer, "2026-03-03T09:00");
        Appointment waiting = booked(dealer, "2026-03-03T09:00");
        OutageRules.out(dealer, 0, "2026-03-03T08:00", "2026-03-03T12:00").orElseThrow();
        OutageRules.out(dealer, 1, "2026-03-03T08:00", "2026-03-03T12:00").orElseThrow();
        Appointment cancelled = booked(dealer, "2026-03-03T16:00");
        dealer.dealer()
                .crm()
                .appointments()
                .cancel(dealer.dealer().clerk(), cancelled.id().value())
                .orElseThrow();
        stage().itIs("2026-03-03T01:10:00Z");
        for (Appointment each : List.of(begun, waiting)) {
            dealer.dealer()
                    .crm()
                    .appointments()
                    .arrive(dealer.dealer().clerk(), LogArrival.now(each.id().value()))
                    .orElseThrow();
        }
        dealer.dealer()
                .crm()
                .appointments()
                .begin(dealer.dealer().as(Role.SERVICE_ADVISOR), begun.id().value())
                .orElseThrow();
        assertThat(list(dealer).first())
                .extracting(entry -> entry.appointment().id())
                .containsExactly(waiting.id());
        Appointment received = dealer.seen(begun);
        assertThat(settle(dealer, begun).orElseThrow())
                .as("nothing of it is to come")
                .isEqualTo(received);
        assertThat(codeOf(settle(dealer, cancelled))).isEqualTo(AppointmentRefusal.NOT_IN_THIS_STATE);
    }

    @Test
    @Tag("CARE-11")
    @Tag("NET-1")
    default void aServiceThatIsNotOfferedAnyMoreIsProposedNothing() {
        LeavingStage dealer = house(1);
        Appointment nine = booked(dealer, "2026-03-03T09:00");
        WorkshopInput other = new WorkshopInput(
                List.of(new BayInput("Bay 1", List.of("lift"))),
                List.of(new ServiceInput("check", "Check", 60, List.of("engine"), List.of("lift"))));
        dealer.dealer()
                .crm()
                .network()
                .changeWorkshop(dealer.manager(), new ChangeWorkshop(other, true))
                .orElseThrow();

        ToSettle entry = list(dealer).first().get(0);
        assertThat(entry.appointment()).isEqualTo(nine);
        assertThat(entry.misfits()).extracting(Misfit::reason).containsExactly(MisfitReason.SERVICE_NOT_OFFERED);
        assertThat(entry.proposals()).isEmpty();
        assertThat(codeOf(settle(dealer, nine))).isEqualTo(AppointmentRefusal.SERVICE_NOT_OFFERED);
        assertThat(dealer.seen(nine)).as("it stays booked").isEqualTo(nine);
    }

    @Test
    @Tag("CARE-11")
    default void theListIsByStartFromADayOnAndTellsHowManyThereAre() {
        LeavingStage dealer = house(1);
        booked(dealer, "2026-03-04T11:00");
        Appointment first = booked(dealer, "2026-03-03T09:00");
        Appointment second = booked(dealer, "2026-03-04T09:00");
        OutageRules.out(dealer, 0, "2026-03-02T08:00", "2026-03-05T09:00").orElseThrow();
        Unsettled both =
                dealer.dealer().crm().appointments().unsettled(dealer.dealer().clerk(), new SeeUnsettled(null, 2));
        assertThat(both.count()).isEqualTo(3);
        assertThat(both.first()).extracting(ToSettle::appointment).containsExactly(first, second);
        assertThat(dealer.dealer()
                        .crm()
                        .appointments()
                        .unsettled(dealer.dealer().clerk(), new SeeUnsettled(TUESDAY_OF_THE_LIST.plusDays(1), 1))
                        .first())
                .extracting(ToSettle::appointment)
                .containsExactly(second);
    }
}
