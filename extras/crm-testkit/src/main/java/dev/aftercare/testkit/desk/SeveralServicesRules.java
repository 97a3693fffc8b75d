package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Job;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several services of one car in one appointment, and how long they take by model (APT-2). It is Monday 2026-03-02. */
interface SeveralServicesRules extends OnStage {

    private DealerStage dealer() {
        return stage().openDealer("SH01", 2).staffed(2, 2);
    }

    @Test
    @Tag("APT-2")
    default void severalServicesAreOneAppointmentAndAreReadBackAsTheyWereBooked() {
        DealerStage dealer = dealer();
        DealerVehicle car = dealer.aCar();
        Appointment booked = dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(car, "maintenance", "2026-03-03T09:00").and("check", "maintenance"))
                .orElseThrow();

        assertThat(booked.request().services()).containsExactly("maintenance", "check", "maintenance");
        assertThat(booked.placement().jobs())
                .extracting(Job::service)
                .containsExactly("maintenance", "check", "maintenance");
        assertThat(booked.placement().slot().end()).isEqualTo(dealer.at("2026-03-03T11:30"));
        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
        SeeTimeline question =
                new SeeTimeline(SubjectKind.APPOINTMENT, booked.id().value(), PageOf.first(10));
        assertThat(dealer.crm()
                        .journal()
                        .timeline(dealer.clerk(), question)
                        .items()
                        .get(0)
                        .facts())
                .containsEntry("service", "maintenance,check,maintenance");
        Appointment moved = dealer.crm()
                .appointments()
                .move(dealer.clerk(), MoveAppointment.to(booked.id().value(), dealer.at("2026-03-03T09:30")))
                .orElseThrow();
        assertThat(moved.request()).isEqualTo(booked.request());
        assertThat(moved.placement().jobs()).hasSize(3);
        Walls.of(storage(), dealer, LocalDate.of(2026, 3, 3), stage().now()).assertAgree();
    }

    @Test
    @Tag("NET-1")
    default void eachOfThemHasToBeOffered() {
        DealerStage dealer = dealer();
        BookAppointment asked =
                dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00").and("gearbox");

        assertThat(BookingRules.codeOf(dealer.crm().appointments().book(dealer.clerk(), asked)))
                .isEqualTo(AppointmentRefusal.SERVICE_NOT_OFFERED);
    }

    @Test
    @Tag("NET-1")
    @Tag("APT-2")
    default void aWorkshopThatWouldLoseAFurtherServiceIsRefusedUntilThatIsMoved() {
        DealerStage dealer = dealer();
        dealer.crm()
                .appointments()
                .book(
                        dealer.clerk(),
                        dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00")
                                .and("check"))
                .orElseThrow();
        WorkshopInput withoutCheck = new WorkshopInput(
                List.of(new BayInput("Bay 1", List.of("lift")), new BayInput("Bay 2", List.of("lift"))),
                List.of(new ServiceInput("maintenance", "Maintenance", 60, List.of("engine"), List.of("lift"))));

        assertThat(BookingRules.codeOf(dealer.crm()
                        .network()
                        .changeWorkshop(dealer.as(Role.DEALER_MANAGER), new ChangeWorkshop(withoutCheck))))
                .isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);
    }

    @Test
    @Tag("APT-2")
    default void workTakesAsLongAsItTakesWithThatModel() {
        DealerStage dealer = dealer();
        DealerVehicle golf = dealer.aCar();
        DealerVehicle tiguan = dealer.crm()
                .vehicles()
                .register(
                        dealer.clerk(),
                        RegisterVehicle.car("WVGZZZ5NZ8W000001", "VW", "TIGUAN ", "沪B00001")
                                .ownedBy(golf.owner().orElseThrow().value()))
                .orElseThrow();

        assertThat(minutes(dealer.book(golf, "check", "2026-03-03T09:00").orElseThrow()))
                .isEqualTo(30);
        Appointment longer = dealer.book(tiguan, "check", "2026-03-03T09:00").orElseThrow();
        assertThat(minutes(longer)).isEqualTo(60);
        FindOffers question = new FindOffers("check", LocalDate.of(2026, 3, 4), null);
        assertThat(offered(dealer, question.with(tiguan.id().value()))).containsOnly(60L);
        assertThat(offered(dealer, question)).containsOnly(30L);
        assertThatThrownBy(() -> offered(dealer, question.with(new UUID(1, 2)))).isInstanceOf(NotFoundException.class);
    }

    private static List<Long> offered(DealerStage dealer, FindOffers question) {
        return dealer.crm().appointments().offers(dealer.clerk(), question).orElseThrow().offers().stream()
                .map(offer -> offer.slot().duration().toMinutes())
                .toList();
    }

    private static long minutes(Appointment appointment) {
        return appointment.placement().slot().duration().toMinutes();
    }
}
