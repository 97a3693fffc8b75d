package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.appointment.MoveAppointment;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When room is made among the appointments of a day, and when the answer is another one (APT-4). */
interface RoomRules extends OnStage {

    /** Two bays, of which at half past nine one is free before ten and the other from ten on. */
    static DealerStage whereRoomCanBeMadeAtHalfPastNine(Stage stage) {
        DealerStage dealer = stage.openDealer("SH01", 2).staffed(2, 2);
        dealer.booked(dealer.aCar(), "2026-03-03T09:00");
        dealer.booked(dealer.aCar(), "2026-03-03T10:00");
        return dealer;
    }

    @Test
    @Tag("APT-3")
    default void aTimeOffTheStepIsRefusedAsThatHoweverOddItIs() {
        DealerStage dealer = whereRoomCanBeMadeAtHalfPastNine(stage());
        Appointment other = dealer.booked(dealer.aCar(), "2026-03-03T14:00");

        for (Instant odd : List.of(
                dealer.at("2026-03-03T09:07"), dealer.at("2026-03-03T09:00").plusNanos(1_000))) {
            BookAppointment book = at(odd, dealer.booking(dealer.aCar(), "maintenance", "2026-03-03T09:00"));
            MoveAppointment move = MoveAppointment.to(other.id().value(), odd);
            assertThat(List.of(
                            dealer.crm().appointments().book(dealer.clerk(), book),
                            dealer.crm().appointments().move(dealer.clerk(), move)))
                    .extracting(BookingRules::codeOf)
                    .containsOnly(AppointmentRefusal.OFF_STEP);
        }
    }

    @Test
    @Tag("APT-2")
    default void nobodyIsOverbookedWhereRoomCanBeMade() {
        DealerStage dealer = whereRoomCanBeMadeAtHalfPastNine(stage());

        assertThat(BookingRules.codeOf(overbooked(dealer, "2026-03-03T09:30")))
                .isEqualTo(AppointmentRefusal.OVERBOOKING_NOT_NEEDED);
        dealer.booked(dealer.aCar(), "2026-03-03T09:30");
        assertThat(overbooked(dealer, "2026-03-03T09:30")
                        .orElseThrow()
                        .placement()
                        .isOverbooked())
                .isTrue();
    }

    private static Outcome<Appointment> overbooked(DealerStage dealer, String local) {
        BookAppointment command = dealer.booking(dealer.aCar(), "maintenance", local);
        return dealer.crm()
                .appointments()
                .book(
                        dealer.as(Role.DEALER_MANAGER),
                        new BookAppointment(
                                command.vehicle(),
                                command.customer(),
                                command.service(),
                                command.start(),
                                null,
                                null,
                                null,
                                "a regular customer"));
    }

    private static BookAppointment at(Instant start, BookAppointment command) {
        return BookAppointment.of(command.vehicle(), command.customer(), command.service(), start);
    }
}
