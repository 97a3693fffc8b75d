package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.network.BayUse;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.PutBayBack;
import dev.aftercare.usecase.network.TakeBayOut;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.BeAwayForHours;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People and bays that are not there for some hours (APT-2, NET-5). It is Monday 2026-03-02; all is about the day after. */
interface OutageRules extends OnStage {

    private LeavingStage house(int bays) {
        return new LeavingStage(stage().openDealer("SH01", bays));
    }

    private static Outcome<Away> away(LeavingStage dealer, StaffMember person, String from, String until) {
        return dealer.dealer()
                .crm()
                .staff()
                .beAwayForHours(
                        dealer.manager(), new BeAwayForHours(person.id().value(), at(dealer, from), at(dealer, until)));
    }

    /** Takes the bay with that number, from 0, out of use. */
    static Outcome<BayUse> out(LeavingStage dealer, int bay, String from, String until) {
        return dealer.dealer()
                .crm()
                .network()
                .takeBayOut(
                        dealer.manager(),
                        new TakeBayOut(bay(dealer, bay), at(dealer, from), at(dealer, until), Outage.Reason.BROKEN));
    }

    private static Outcome<BayUse> back(LeavingStage dealer, int bay, String from) {
        return dealer.dealer()
                .crm()
                .network()
                .putBayBack(dealer.manager(), new PutBayBack(bay(dealer, bay), at(dealer, from)));
    }

    private static UUID bay(LeavingStage dealer, int number) {
        return dealer.dealer().dealer().workshop().bays().get(number).id().value();
    }

    private static Instant at(LeavingStage dealer, String local) {
        return dealer.dealer().at(local.contains("T") ? local : "2026-03-03T" + local);
    }

    private static Appointment booked(LeavingStage dealer, String local) {
        return dealer.dealer().booked(dealer.dealer().aCar(), "2026-03-03T" + local);
    }

    @Test
    @Tag("NET-5")
    @Tag("APT-2")
    default void whoIsAwayForHoursHandsOverWhatTheyTouchAndNothingElse() {
        LeavingStage dealer = house(2);
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember sick = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment nine = booked(dealer, "09:00");
        Appointment ten = booked(dealer, "10:00");
        Appointment two = booked(dealer, "14:00");
        StaffMember other =
                dealer.dealer().hire("Part-time", Role.TECHNICIAN, HoursInput.everyDay("06:00-12:00"), "engine");

        Away away = away(dealer, sick, "10:50", "14:01").orElseThrow();

        assertThat(away.handedOver())
                .containsExactly(
                        HandedOver.moved(ten.id().subject(), Part.TECHNICIAN, other.id()),
                        HandedOver.stayed(two.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT));
        assertThat(dealer.seen(nine)).isEqualTo(nine);
        assertThat(dealer.seen(two)).as("it stays booked").isEqualTo(two);
        assertThat(holder(dealer.seen(ten), HoldKind.TECHNICIAN)).isEqualTo(other.id());
        Walls.of(storage(), dealer.dealer(), LocalDate.of(2026, 3, 3), stage().now())
                .assertAgree();
    }

    @Test
    @Tag("APT-2")
    default void nothingIsPlannedForWhoIsAwayInAnyQuarterOfAnHourOfIt() {
        LeavingStage dealer = house(1);
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        away(dealer, person, "09:55", "13:05").orElseThrow();
        DealerStage desk = dealer.dealer();
        assertThat(codeOf(desk.book(desk.aCar(), "maintenance", "2026-03-03T09:00")))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(desk.book(desk.aCar(), "maintenance", "2026-03-03T13:00")))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(booked(dealer, "08:30")).isNotNull();
        assertThat(booked(dealer, "13:30")).isNotNull();
        assertThat(desk.booked(desk.aCar(), "2026-03-04T10:00"))
                .as("the day after")
                .isNotNull();
    }

    @Test
    @Tag("NET-5")
    default void whoIsAwayForHoursAnswersForTheirWorkAsEver() {
        LeavingStage dealer = house(1);
        dealer.hire(Role.DEALER_MANAGER);
        StaffMember person = dealer.hire(Role.CARE_AGENT);
        away(dealer, person, "00:00", "2026-03-04T00:00").orElseThrow();
        assertThat(dealer.dealer()
                        .crm()
                        .staff()
                        .whoAnswers(
                                dealer.manager(), new SeeWhoAnswers(person.id().value(), LocalDate.of(2026, 3, 3))))
                .contains(person.id());
    }

    @Test
    @Tag("NET-5")
    default void hoursAwayAreRefusedOnlyWhereAllOfThemAreKnown() {
        LeavingStage dealer = house(1);
        StaffMember person = dealer.hire(Role.TECHNICIAN, "engine");
        away(dealer, person, "10:00", "12:00").orElseThrow();
        assertThat(codeOf(away(dealer, person, "10:00", "12:00"))).isEqualTo(StaffRefusal.AWAY_ALREADY);
        assertThat(away(dealer, person, "11:00", "18:00").isAccepted())
                .as("sick for longer than was known")
                .isTrue();
        BeAway days = new BeAway(person.id().value(), LocalDate.of(2026, 3, 3), LocalDate.of(2026, 3, 4), null);
        assertThat(dealer.dealer().crm().staff().beAway(dealer.manager(), days).isAccepted())
                .as("and for days")
                .isTrue();
        assertThat(codeOf(away(dealer, person, "07:00", "2026-03-05T00:00"))).isEqualTo(StaffRefusal.AWAY_ALREADY);
    }

    @Test
    @Tag("NET-5")
    default void hoursAwayAreHandedOverAgainWhenSomebodyHasCome() {
        LeavingStage dealer = house(1);
        dealer.hire(Role.SERVICE_ADVISOR);
        StaffMember sick = dealer.hire(Role.TECHNICIAN, "engine");
        Appointment nine = booked(dealer, "09:00");
        Appointment ten = booked(dealer, "10:00");
        Away away = away(dealer, sick, "10:00", "11:00").orElseThrow();
        StaffMember other = dealer.hire(Role.TECHNICIAN, "engine");
        assertThat(dealer.dealer()
                        .crm()
                        .staff()
                        .handOverAgain(dealer.manager(), away.absence().id().value())
                        .orElseThrow()
                        .handedOver())
                .containsExactly(HandedOver.moved(ten.id().subject(), Part.TECHNICIAN, other.id()));
        assertThat(dealer.seen(nine)).isEqualTo(nine);
    }

    @Test
    @Tag("APT-2")
    default void aBayThatIsOutOfUseTellsWhatItHitsAndTakesNothingMore() {
        LeavingStage dealer = house(2);
        dealer.dealer().staffed(2, 2);
        Appointment nine = booked(dealer, "09:00");
        Appointment also = booked(dealer, "09:00");
        booked(dealer, "11:00");
        int bay = bay(dealer, 0).equals(nine.placement().resource(HoldKind.BAY).orElseThrow()) ? 0 : 1;

        BayUse use = out(dealer, bay, "2026-03-02T12:00", "09:01").orElseThrow();

        assertThat(use.hit()).containsExactly(nine);
        assertThat(dealer.seen(nine)).as("it stays booked").isEqualTo(nine);
        DealerStage desk = dealer.dealer();
        assertThat(codeOf(desk.crm()
                        .appointments()
                        .reassign(
                                desk.clerk(),
                                new ReassignAppointment(also.id().value(), HoldKind.BAY, bay(dealer, bay)))))
                .isEqualTo(AppointmentRefusal.RESOURCE_TAKEN);
        assertThat(codeOf(desk.crm()
                        .appointments()
                        .move(desk.clerk(), MoveAppointment.to(nine.id().value(), at(dealer, "09:00")))))
                .as("not to where it is, either")
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);
        Walls.of(storage(), desk, LocalDate.of(2026, 3, 3), stage().now()).assertAgree();
    }

    @Test
    @Tag("APT-2")
    default void notEvenOverbookingGoesIntoABayThatIsOutOfUse() {
        LeavingStage dealer = house(1);
        dealer.dealer().staffed(1, 1);
        out(dealer, 0, "2026-03-02T12:00", "2026-03-04T10:00").orElseThrow();
        DealerStage desk = dealer.dealer();
        BookAppointment command = desk.booking(desk.aCar(), "maintenance", "2026-03-03T09:00");
        BookAppointment above = new BookAppointment(
                command.vehicle(), command.customer(), command.service(), command.start(), null, null, null, "a VIP");
        assertThat(codeOf(desk.crm().appointments().book(dealer.manager(), above)))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(codeOf(desk.book(desk.aCar(), "maintenance", "2026-03-04T09:30")))
                .as("over two days")
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
        assertThat(desk.booked(desk.aCar(), "2026-03-04T10:00")).isNotNull();
    }

    @Test
    @Tag("APT-2")
    default void aBayIsPutBackBeforeTheEndThatWasTold() {
        LeavingStage dealer = house(1);
        dealer.dealer().staffed(1, 1);
        out(dealer, 0, "2026-03-02T12:00", "2026-03-09T10:00").orElseThrow();
        assertThat(back(dealer, 0, "2026-03-02T12:00").orElseThrow().bay().outages())
                .isEmpty();
        assertThat(booked(dealer, "09:00")).isNotNull();
    }

    @Test
    @Tag("APT-2")
    default void whatIsToldOfABayTwiceIsDoneOnce() {
        LeavingStage dealer = house(1);
        out(dealer, 0, "10:00", "12:00").orElseThrow();
        long version = dealer.dealer().crm().network().dealer(dealer.manager()).version();
        out(dealer, 0, "10:00", "12:00").orElseThrow();
        back(dealer, 0, "11:00").orElseThrow();
        assertThat(dealer.dealer().crm().network().dealer(dealer.manager()).version())
                .isEqualTo(version);
        Bay longer = out(dealer, 0, "10:00", "15:00").orElseThrow().bay();
        assertThat(longer.outages())
                .as("with the same beginning it is the same outage")
                .extracting(outage -> outage.time().end())
                .containsExactly(at(dealer, "15:00"));
    }

    @Test
    @Tag("APT-2")
    default void anOutageHasAnEndToComeAndABayThatIsThere() {
        LeavingStage dealer = house(1);
        assertThat(codeOf(out(dealer, 0, "2026-03-01T10:00", "2026-03-01T12:00")))
                .isEqualTo(NetworkRefusal.OUTAGE_IS_OVER);
        for (int day = 0; day < Bay.MOST_OUTAGES; day++) {
            String date = LocalDate.of(2026, 3, 3).plusDays(day).toString();
            out(dealer, 0, date + "T10:00", date + "T12:00").orElseThrow();
        }
        assertThat(codeOf(out(dealer, 0, "15:00", "16:00"))).isEqualTo(NetworkRefusal.OUTAGES_TOO_MANY);
        LeavingStage neighbour = new LeavingStage(stage().openDealer("BJ01", 1));
        TakeBayOut theirs =
                new TakeBayOut(bay(neighbour, 0), at(dealer, "10:00"), at(dealer, "12:00"), Outage.Reason.INSPECTION);
        assertThatThrownBy(() -> dealer.dealer().crm().network().takeBayOut(dealer.manager(), theirs))
                .isInstanceOf(NotFoundException.class)
                .hasMessageContaining(new BayId(bay(neighbour, 0)).toString());
    }

    @Test
    @Tag("APT-2")
    default void otherEquipmentLeavesABayOutOfUse() {
        LeavingStage dealer = house(1);
        List<Outage> outages =
                out(dealer, 0, "10:00", "12:00").orElseThrow().bay().outages();
        assertThat(ToSettleRules.changeWorkshop(dealer.dealer(), List.of("lift", "booth"), false)
                        .orElseThrow()
                        .workshop()
                        .bays()
                        .get(0)
                        .outages())
                .isEqualTo(outages);
    }
}
