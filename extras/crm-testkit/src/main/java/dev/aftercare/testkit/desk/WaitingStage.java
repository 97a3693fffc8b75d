package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.usecase.waitinglist.AnswerOffer;
import dev.aftercare.usecase.waitinglist.WaitForPlace;
import dev.aftercare.usecase.waitinglist.WaitForPlace.Days;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A dealer with one bay, whose mornings of 3 and 4 March are full, and the words for its waiting list: of four hours three are
 * booked, and the last one is kept for who comes without an appointment.
 */
record WaitingStage(Stage stage, DealerStage dealer, List<Appointment> booked) {

    static final LocalDate TUESDAY = LocalDate.of(2026, 3, 3);

    static WaitingStage on(Stage stage) {
        return on(stage, "SH01");
    }

    static WaitingStage on(Stage stage, String code) {
        DealerStage dealer = stage.openDealer(code, 1).staffed(1, 1);
        List<Appointment> booked = new ArrayList<>();
        for (String day : List.of("2026-03-03", "2026-03-04")) {
            for (String hour : List.of("08:00", "09:00", "10:00")) {
                booked.add(dealer.booked(dealer.aCar(), day + "T" + hour));
            }
        }
        return new WaitingStage(stage, dealer, booked);
    }

    /** The appointment of 9 o'clock on 3 March. */
    Appointment atNine() {
        return booked.get(1);
    }

    void run() {
        assertThat(stage.crm().jobs().runDue(100).failed()).isEmpty();
    }

    void cancel(Appointment appointment) {
        dealer.crm()
                .appointments()
                .cancel(dealer.clerk(), appointment.id().value())
                .orElseThrow();
    }

    static WaitForPlace wish(DealerVehicle car, LocalDate first, LocalDate last, Half... halves) {
        return WaitForPlace.of(
                car.id().value(),
                car.owner().orElseThrow().value(),
                "maintenance",
                new Days(first, last, halves.length == 0 ? null : List.of(halves)));
    }

    /** A car that waits for the morning of 3 March. */
    WaitingEntry waiting(DealerVehicle car) {
        return put(wish(car, TUESDAY, TUESDAY, Half.MORNING));
    }

    WaitingEntry waiting() {
        return waiting(dealer.aCar());
    }

    WaitingEntry put(WaitForPlace command) {
        return dealer.crm().waitingList().put(dealer.clerk(), command).orElseThrow();
    }

    WaitingEntry now(WaitingEntry entry) {
        return dealer.crm().waitingList().find(dealer.clerk(), entry.id().value());
    }

    WaitingState state(WaitingEntry entry) {
        return now(entry).state();
    }

    WaitingOffer offer(WaitingEntry entry) {
        return now(entry).offer().orElseThrow();
    }

    AnswerOffer answer(WaitingEntry entry) {
        return new AnswerOffer(entry.id().value(), offer(entry).holder().value());
    }

    Outcome<WaitingEntry> accept(AnswerOffer answer) {
        return dealer.crm().waitingList().accept(dealer.clerk(), answer);
    }

    WaitingEntry decline(WaitingEntry entry) {
        return dealer.crm().waitingList().decline(dealer.clerk(), answer(entry)).orElseThrow();
    }

    /** The places that were told to customers, as their messages say them. */
    List<String> told() {
        return stage.delivered().stream()
                .filter(message -> message.purpose() == MessagePurpose.WAITING_OFFER)
                .map(Delivery::wording)
                .map(words -> words.arguments().get("start") + " until "
                        + words.arguments().get("until"))
                .toList();
    }
}
