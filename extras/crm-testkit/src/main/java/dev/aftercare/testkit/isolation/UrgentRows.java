package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.CAR;
import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.STAFF;
import static dev.aftercare.testkit.isolation.Kind.URGENT_REQUEST;

import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.usecase.appointment.SeeAppointmentFigures;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.urgent.HandUrgentRequest;
import dev.aftercare.usecase.urgent.MoveUrgentPlace;
import dev.aftercare.usecase.urgent.RequestUrgentRepair;
import java.time.Instant;
import java.time.LocalDate;

/** Urgent requests. */
final class UrgentRows {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final Instant AFTERNOON = Instant.parse("2026-03-02T06:00:00Z");

    private UrgentRows() {}

    static void addTo(Rows rows) {
        rows.dealer(
                        "urgent.request",
                        things -> RequestUrgentRepair.of(things.id(CAR), things.id(CUSTOMER), "maintenance"))
                .refused("urgent.place", UrgentRefusal.PLACED_ALREADY, things -> things.id(URGENT_REQUEST))
                .dealer("urgent.move", things -> new MoveUrgentPlace(things.id(URGENT_REQUEST), AFTERNOON))
                .dealer("urgent.hand", things -> new HandUrgentRequest(things.id(URGENT_REQUEST), things.id(STAFF)))
                .dealer("urgent.answer", things -> things.id(URGENT_REQUEST))
                .dealer("urgent.withdraw", things -> things.id(URGENT_REQUEST))
                .dealer("urgent.find", things -> things.id(URGENT_REQUEST))
                .dealer("urgent.open", things -> PageOf.first(50))
                .dealer("urgent.ofCustomer", things -> things.id(CUSTOMER))
                .dealer("urgent.warnIfDue", things -> new UrgentRequestId(things.id(URGENT_REQUEST)))
                .dealer("urgent.figures", things -> new SeeAppointmentFigures(TODAY, TODAY));
    }
}
