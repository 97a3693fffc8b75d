package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * A visit that another system led ends the holds of its appointment as our own does (APT-7). The dealer is open from 8 to 12 and from 13 to 18 every
 * day, has one technician, and a body repair of 20 hours begins on Tuesday 2026-03-03 at 14.
 */
interface ReportedEndRules extends OnStage {

    /** A car in the house, received by the desk; the rest of the visit is in the other system. */
    record Received(DealerStage dealer, DealerVehicle car, Appointment booked) {

        static Received at(Stage stage) {
            DealerStage dealer = stage.openDealer("SH01", 2).staffed(1, 1);
            DealerVehicle car = dealer.aCar();
            Appointment booked = dealer.crm()
                    .appointments()
                    .book(
                            dealer.clerk(),
                            dealer.booking(car, "body", "2026-03-03T14:00")
                                    .staying(null, dealer.at("2026-03-06T10:00"), true))
                    .orElseThrow();
            stage.itIs(booked.agreedAt().toString());
            GateStage.arrives(dealer, booked);
            dealer.crm()
                    .appointments()
                    .begin(dealer.as(Role.SERVICE_ADVISOR), booked.id().value())
                    .orElseThrow();
            stage.itIs("2026-03-04T02:30:00Z");
            return new Received(dealer, car, GateStage.seen(dealer, booked));
        }

        Visit left(String key, String came, String left) {
            ReportVisit command = new ReportVisit(
                    car.id().value(),
                    car.owner().orElseThrow().value(),
                    VisitKind.REPAIR,
                    new ReportVisit.Stay(dealer.at(came), dealer.at(left), null, null),
                    null,
                    null,
                    null,
                    new ReferenceInput("dms", key));
            return dealer.crm()
                    .visits()
                    .report(dealer.as(Role.INTEGRATION), command)
                    .orElseThrow();
        }

        Appointment seen() {
            return GateStage.seen(dealer, booked);
        }

        Instant lastHeld() {
            return seen().placement().holds().stream()
                    .map(Hold::time)
                    .map(time -> time.end())
                    .max(Comparator.naturalOrder())
                    .orElseThrow();
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("VIS-9")
    default void allThatIsStillHeldIsFreeFromWhenTheCarHasLeft() {
        Received body = Received.at(stage());
        DealerStage dealer = body.dealer();
        assertThat(BookingRules.codeOf(dealer.book(dealer.aCar(), "maintenance", "2026-03-05T09:00")))
                .isEqualTo(AppointmentRefusal.SLOT_TAKEN);

        Visit visit = body.left("4711", "2026-03-03T14:10", "2026-03-04T10:05");

        assertThat(body.lastHeld()).as("a quarter that has begun is used").isEqualTo(dealer.at("2026-03-04T10:15"));
        assertThat(body.seen().placement().resource(HoldKind.LOAN_CAR)).isPresent();
        assertThat(dealer.eventsOf(body.booked().id().subject())).endsWith("appointment.rest-given-back");
        dealer.booked(dealer.aCar(), "2026-03-05T09:00");
        long version = body.seen().version();
        assertThat(body.left("4711", "2026-03-03T14:10", "2026-03-04T10:05").id())
                .as("told again")
                .isEqualTo(visit.id());
        assertThat(body.seen().version()).isEqualTo(version);
        for (int day = 3; day < 7; day++) {
            Walls.assertAgree(this, dealer, LocalDate.of(2026, 3, day));
        }
    }

    @Test
    @Tag("APT-7")
    @Tag("VIS-9")
    default void aStayInWhichItsReceptionDidNotBeginEndsNothing() {
        Received body = Received.at(stage());

        body.left("4712", "2026-03-02T09:00", "2026-03-03T13:00");
        body.left("4713", "2026-03-04T08:00", "2026-03-04T09:00");

        assertThat(body.seen()).isEqualTo(body.booked());
    }
}
