package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.appointment.Punctuality;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.appointment.LogArrival;
import dev.aftercare.usecase.appointment.MoveAppointment;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cars that are brought the evening before and fetched later, and cars lent meanwhile. It is Monday 2026-03-02, 08:00 in Shanghai. */
interface StayRules extends OnStage {

    private DealerStage dealer() {
        return stage().openDealer("SH01", 2).staffed(2, 2);
    }

    private static Outcome<Dealer> lendNothing(DealerStage dealer) {
        return dealer.crm()
                .network()
                .changeWorkshop(
                        dealer.as(Role.DEALER_MANAGER),
                        new ChangeWorkshop(new WorkshopInput(
                                List.of(new BayInput("Bay 1", List.of("lift")), new BayInput("Bay 2", List.of("lift"))),
                                List.of(new ServiceInput(
                                        "maintenance", "Maintenance", 60, List.of("engine"), List.of("lift"))))));
    }

    private static Outcome<Appointment> book(
            DealerStage dealer, String start, @Nullable String dropOff, @Nullable String pickUp) {
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", start)
                .staying(dropOff == null ? null : dealer.at(dropOff), pickUp == null ? null : dealer.at(pickUp), true);
        return dealer.crm().appointments().book(dealer.clerk(), command);
    }

    @Test
    @Tag("APT-5a")
    @Tag("APT-2")
    default void aCarBroughtTheEveningBeforeIsHeldWithItsLoanCarUntilItIsFetched() {
        DealerStage dealer = dealer();
        Appointment booked = book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", "2026-03-05T08:00")
                .orElseThrow();

        assertThat(dealer.crm().appointments().find(dealer.clerk(), booked.id().value()))
                .isEqualTo(booked);
        assertThat(booked.placement().holds().stream().filter(hold -> hold.kind() == HoldKind.LOAN_CAR))
                .hasSize(3);
        assertWallsAgree(dealer);
        assertThat(BookingRules.codeOf(book(dealer, "2026-03-04T14:00", null, null)))
                .isEqualTo(AppointmentRefusal.NO_LOAN_CAR);
        assertThat(offers(dealer)).allMatch(start -> !start.startsWith("2026-03-04"));
        assertThat(BookingRules.codeOf(lendNothing(dealer))).isEqualTo(NetworkRefusal.APPOINTMENTS_IN_THE_WAY);

        dealer.crm().appointments().cancel(dealer.clerk(), booked.id().value()).orElseThrow();
        assertThat(book(dealer, "2026-03-04T14:00", null, null).isAccepted()).isTrue();
        assertWallsAgree(dealer);
    }

    @Test
    @Tag("APT-6a")
    default void whoBringsTheCarTheEveningBeforeIsPunctualThen() {
        DealerStage dealer = dealer();
        Appointment booked =
                book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", null).orElseThrow();
        assertThat(booked.progress().noShowDue()).contains(dealer.at("2026-03-03T18:00"));

        stage().itIs("2026-03-03T09:40:00Z");
        Appointment arrived = dealer.crm()
                .appointments()
                .arrive(dealer.clerk(), new LogArrival(booked.id().value(), null))
                .orElseThrow();
        assertThat(arrived.progress().arrival().orElseThrow().punctuality()).isEqualTo(Punctuality.KEPT);
    }

    @Test
    @Tag("APT-7")
    default void whenItIsMovedTheStayIsAgreedAnew() {
        DealerStage dealer = dealer();
        Appointment booked = book(dealer, "2026-03-04T09:00", "2026-03-03T17:30", "2026-03-05T08:00")
                .orElseThrow();

        Appointment plain = move(dealer, MoveAppointment.to(booked.id().value(), dealer.at("2026-03-10T09:00")));
        assertThat(plain.request().stay().dropOff()).isEmpty();
        assertThat(plain.request().stay().loanCar()).isTrue();
        assertThat(plain.placement().dates(dealer.dealer().zone())).hasSize(1);
        assertWallsAgree(dealer);

        Appointment staying = move(
                dealer,
                new MoveAppointment(
                        booked.id().value(),
                        dealer.at("2026-03-04T10:00"),
                        null,
                        null,
                        dealer.at("2026-03-03T16:00"),
                        dealer.at("2026-03-04T18:00"),
                        null,
                        null));
        assertThat(staying.expectedAt()).isEqualTo(dealer.at("2026-03-03T16:00"));
        assertWallsAgree(dealer);
    }

    private static Appointment move(DealerStage dealer, MoveAppointment command) {
        return dealer.crm().appointments().move(dealer.clerk(), command).orElseThrow();
    }

    private static List<String> offers(DealerStage dealer) {
        FindOffers question = new FindOffers("maintenance", LocalDate.of(2026, 3, 4), null, null, null, null, true);
        return dealer.crm().appointments().offers(dealer.clerk(), question).orElseThrow().offers().stream()
                .map(offer -> offer.date().toString())
                .toList();
    }

    private void assertWallsAgree(DealerStage dealer) {
        for (int ahead = 0; ahead < 10; ahead++) {
            Walls.of(storage(), dealer, LocalDate.of(2026, 3, 2).plusDays(ahead), stage().now())
                    .assertAgree();
        }
    }
}
