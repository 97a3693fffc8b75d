package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.GateStage.arrives;
import static dev.aftercare.testkit.desk.GateStage.visit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentCounts;
import dev.aftercare.domain.appointment.AppointmentFigures;
import dev.aftercare.domain.appointment.AppointmentFigures.BookedVisits;
import dev.aftercare.domain.appointment.AppointmentFigures.Of;
import dev.aftercare.domain.appointment.BookingWay;
import dev.aftercare.domain.appointment.HourLoad;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.AssignAccount;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The figures of appointments (APT-8). They are on Tuesday, 3 March 2026; one o'clock UTC is nine there. */
interface AppointmentFigureRules extends OnStage {

    LocalDate DAY = LocalDate.of(2026, 3, 3);

    @Test
    @Tag("APT-6b")
    @Tag("APT-8")
    @Tag("HC-13")
    default void everyShareHasItsPartsAndItsWholeAndCancelledOnesAreNeither() {
        DealerStage dealer = stage().openDealer("SH01", 5).staffed(5, 5);
        DealerVehicle[] cars = new DealerVehicle[5];
        Appointment[] booked = new Appointment[5];
        for (int i = 0; i < cars.length; i++) {
            cars[i] = dealer.aCar();
            booked[i] = dealer.booked(cars[i], "2026-03-03T09:00");
        }
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), booked[4].id().value())
                .orElseThrow();
        dealer.booked(dealer.aCar(), "2026-03-03T16:00");
        stage().itIs("2026-03-03T01:00:00Z");
        arrives(dealer, booked[0]);
        arrives(dealer, booked[1]);
        visit(dealer, cars[0], booked[0]);
        stage().pass(Duration.ofMinutes(6));
        visit(dealer, cars[1], booked[1]);
        HouseStage.open(dealer, dealer.aCar(), null).orElseThrow();
        stage().itIs("2026-03-03T01:30:00Z");
        arrives(dealer, booked[2]);
        stage().itIs("2026-03-03T02:30:00Z");
        dealer.crm().jobs().runDue(100);
        AppointmentFigures figures = of(dealer, DAY, DAY);
        AppointmentCounts all = figures.all();
        assertThat(all.decided()).isEqualTo(4);
        assertThat(all.kept()).isEqualTo(2);
        assertThat(all.effective()).isEqualTo(1);
        assertThat(all.waited()).as("kept in vain: the dealer's failure").isEqualTo(1);
        assertThat(all.late()).isEqualTo(1);
        assertThat(all.early()).isZero();
        assertThat(all.missed()).isEqualTo(1);
        assertThat(all.open()).isEqualTo(1);
        assertThat(all.overbooked()).isZero();
        assertThat(figures.visits()).isEqualTo(new BookedVisits(2, 3));
        assertThat(of(dealer, DAY.plusDays(1), DAY.plusDays(1)).all().decided()).isZero();
        assertThat(of(dealer, DAY.minusDays(1), DAY.plusDays(1)).all()).isEqualTo(all);
    }

    @Test
    @Tag("APT-1")
    @Tag("APT-8")
    default void whoSetAnAppointmentAndWhoWasToReceiveItHaveFiguresOfTheirOwn() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        StaffMember clerk = dealer.hire("Clerk", Role.APPOINTMENT_CLERK, HoursInput.everyDay("06:00-22:00"));
        dealer.crm()
                .staff()
                .assignAccount(
                        dealer.as(Role.DEALER_MANAGER),
                        new AssignAccount(clerk.id().value(), "li.lei"))
                .orElseThrow();
        Call theClerk =
                Call.in(dealer.dealer().id(), Actor.of("li.lei", dealer.dealer().id(), Role.APPOINTMENT_CLERK));
        Appointment own = dealer.crm()
                .appointments()
                .book(theClerk, dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00"))
                .orElseThrow();
        assertThat(own.credit().clerk()).contains(clerk.id());
        assertThat(own.credit().way()).isEqualTo(BookingWay.DESK);
        Appointment others = dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        assertThat(others.credit().clerk()).as("an account that is nobody's").isEmpty();
        stage().itIs("2026-03-03T02:30:00Z");
        dealer.crm().jobs().runDue(100);
        AppointmentFigures figures = of(dealer, DAY, DAY);
        assertThat(figures.byClerk()).extracting(Of::person).containsExactly(Optional.of(clerk.id()), Optional.empty());
        assertThat(figures.byClerk()).extracting(each -> each.counts().missed()).containsExactly(1L, 1L);
        assertThat(figures.byAdvisor())
                .as("also of who missed it, and holds nobody any more")
                .extracting(Of::person)
                .containsExactlyInAnyOrder(advisor(own), advisor(others));
    }

    private static Optional<StaffId> advisor(Appointment appointment) {
        return Optional.of(appointment.credit().advisor().orElseThrow());
    }

    @Test
    @Tag("APT-8")
    default void leadTimeHasAnAverageAndAMiddle() {
        DealerStage dealer = stage().openDealer("SH01", 4).staffed(4, 4);
        for (String at : new String[] {"2026-03-02T00:00:00Z", "2026-03-02T01:00:00Z", "2026-03-02T13:00:00Z"}) {
            stage().itIs(at);
            dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        }
        AppointmentCounts.Lead lead = of(dealer, DAY, DAY).all().lead();
        assertThat(lead.known()).isEqualTo(3);
        assertThat(lead.average()).contains(Duration.ofMinutes(20 * 60 + 20));
        assertThat(lead.median()).contains(Duration.ofHours(24));
        stage().itIs("2026-03-02T23:00:00Z");
        dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        assertThat(of(dealer, DAY, DAY).all().lead().median())
                .as("between the two in the middle")
                .contains(Duration.ofHours(18));
    }

    @Test
    @Tag("APT-8")
    default void theLoadOfAnHourIsWhatWasHeldOfTheBaysThatWereOpen() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        dealer.booked(dealer.aCar(), "2026-03-03T09:30");
        AppointmentFigures figures = of(dealer, DAY, DAY.plusDays(1));
        HourLoad nine = hour(figures, 9);
        HourLoad eleven = hour(figures, 11);
        assertThat(nine.capacity()).as("two bays, two days").isEqualTo(16);
        assertThat(nine.taken()).as("from half past").isEqualTo(2);
        assertThat(eleven.taken()).isZero();
        assertThat(figures.load()).extracting(HourLoad::hour).isSorted().doesNotContain(3);
        SeeAppointmentFigures tooLong = new SeeAppointmentFigures(DAY, DAY.plusDays(92));
        assertThatThrownBy(() -> dealer.crm().appointments().figures(dealer.clerk(), tooLong))
                .isInstanceOf(InvalidInputException.class);
    }

    private static HourLoad hour(AppointmentFigures figures, int hour) {
        return figures.load().stream()
                .filter(load -> load.hour() == hour)
                .findFirst()
                .orElseThrow();
    }

    private static AppointmentFigures of(DealerStage dealer, LocalDate from, LocalDate to) {
        return dealer.crm().appointments().figures(dealer.as(Role.DEALER_MANAGER), new SeeAppointmentFigures(from, to));
    }
}
