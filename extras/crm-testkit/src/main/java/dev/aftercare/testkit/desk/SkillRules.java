package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.BookingRules.codeOf;
import static dev.aftercare.testkit.desk.LeavingStage.holder;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Misfit.MisfitReason;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.staff.StaffRefusal;
import dev.aftercare.usecase.appointment.ReassignAppointment;
import dev.aftercare.usecase.appointment.SeeUnsettled;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.Placed;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Skills with levels, last days, and of advisors too (APT-2, STAFF-4). It is Monday 2026-03-02. */
interface SkillRules extends OnStage {

    /** A dealer with two bays, whose service {@code battery} asks for high-voltage work of level 2 and an advisor who knows electric cars. */
    private LeavingStage house() {
        LeavingStage house = new LeavingStage(stage().openDealer("SH01", 2));
        WorkshopInput workshop = new WorkshopInput(
                List.of(new BayInput("Bay 1", null), new BayInput("Bay 2", null)),
                List.of(new ServiceInput("battery", "Battery", 60, List.of("high-voltage:2"), null, List.of("ev"))));
        house.dealer()
                .crm()
                .network()
                .changeWorkshop(house.manager(), new ChangeWorkshop(workshop))
                .orElseThrow();
        return house;
    }

    private static Appointment booked(LeavingStage house, String local) {
        return house.dealer().book(house.dealer().aCar(), "battery", local).orElseThrow();
    }

    private static Placed placed(LeavingStage house, StaffMember person, Role role, String... skills) {
        return house.dealer()
                .crm()
                .staff()
                .place(
                        house.manager(),
                        PlaceStaff.now(person.id().value(), List.of(role), List.of(skills), null, false))
                .orElseThrow();
    }

    private static void refused(LeavingStage house, String local) {
        assertThat(codeOf(house.dealer().book(house.dealer().aCar(), "battery", local)))
                .isEqualTo(AppointmentRefusal.OUTSIDE_HOURS);
    }

    @Test
    @Tag("APT-2")
    @Tag("STAFF-4")
    default void aLowerLevelIsNotEnoughAndAHigherIs() {
        LeavingStage house = house();
        house.hire(Role.SERVICE_ADVISOR, "ev");
        StaffMember beginner = house.hire(Role.TECHNICIAN, "high-voltage");
        refused(house, "2026-03-03T09:00");
        StaffMember master = house.hire(Role.TECHNICIAN, "high-voltage:5");
        Appointment nine = booked(house, "2026-03-03T09:00");
        assertThat(holder(nine, HoldKind.TECHNICIAN)).isEqualTo(master.id());
        ReassignAppointment toBeginner = new ReassignAppointment(
                nine.id().value(), HoldKind.TECHNICIAN, beginner.id().value());
        assertThat(codeOf(house.dealer().crm().appointments().reassign(house.manager(), toBeginner)))
                .isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
    }

    @Test
    @Tag("APT-2")
    @Tag("STAFF-4")
    default void aSkillCountsOnItsLastDayAndNotOnTheNext() {
        LeavingStage house = house();
        house.hire(Role.SERVICE_ADVISOR, "ev");
        house.hire(Role.TECHNICIAN, "high-voltage:2@2026-03-03");
        booked(house, "2026-03-03T17:00");
        refused(house, "2026-03-04T09:00");
    }

    @Test
    @Tag("APT-2")
    @Tag("STAFF-4")
    default void anAdvisorMustBeAbleToo() {
        LeavingStage house = house();
        house.hire(Role.TECHNICIAN, "high-voltage:2");
        StaffMember other = house.hire(Role.SERVICE_ADVISOR);
        refused(house, "2026-03-03T09:00");
        StaffMember advisor = house.hire(Role.SERVICE_ADVISOR, "ev");
        Appointment nine = booked(house, "2026-03-03T09:00");
        assertThat(holder(nine, HoldKind.ADVISOR)).isEqualTo(advisor.id());
        ReassignAppointment toOther = new ReassignAppointment(
                nine.id().value(), HoldKind.ADVISOR, other.id().value());
        assertThat(codeOf(house.dealer().crm().appointments().reassign(house.manager(), toOther)))
                .isEqualTo(AppointmentRefusal.RESOURCE_UNFIT);
    }

    @Test
    @Tag("NET-4")
    @Tag("STAFF-4")
    @Tag("CARE-11")
    default void whatASkillNoLongerReachesIsHandedOverOrOnTheList() {
        LeavingStage house = house();
        StaffMember advisor = house.hire(Role.SERVICE_ADVISOR, "ev");
        StaffMember technician = house.hire(Role.TECHNICIAN, "high-voltage:2");
        Appointment tuesday = booked(house, "2026-03-03T09:00");
        Appointment wednesday = booked(house, "2026-03-04T09:00");

        assertThat(placed(house, technician, Role.TECHNICIAN, "high-voltage:3@2026-03-03")
                        .handedOver())
                .containsExactly(
                        HandedOver.stayed(wednesday.id().subject(), Part.TECHNICIAN, StaffRefusal.NOBODY_CAN_TAKE_IT));
        assertThat(house.dealer()
                        .crm()
                        .appointments()
                        .unsettled(house.manager(), new SeeUnsettled(null, null))
                        .first())
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.appointment()).isEqualTo(wednesday);
                    assertThat(entry.misfits())
                            .singleElement()
                            .satisfies(misfit -> assertThat(misfit.reason()).isEqualTo(MisfitReason.UNABLE));
                });
        assertThat(placed(house, advisor, Role.SERVICE_ADVISOR).handedOver())
                .extracting(HandedOver::what)
                .containsExactly(tuesday.id().subject(), wednesday.id().subject());
    }
}
