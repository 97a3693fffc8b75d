package dev.aftercare.examples.network;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintClock.Fired;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.examples.network.NetworkReading.Told;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** What must hold at the end of every day of a network, whatever happened on it. */
final class Invariants {

    private final Storage storage;
    private final SimulatedNetwork network;
    private Optional<Told> last = Optional.empty();
    private int checked;

    Invariants(Storage storage, SimulatedNetwork network) {
        this.storage = storage;
        this.network = network;
    }

    /** How many things were looked at. */
    int checked() {
        return checked;
    }

    /** Looks at all that was touched on a day, after its last run of the jobs. */
    void check(LocalDate day) {
        NetworkReading reading = new NetworkReading(storage, network.now());
        Told told = reading.since(last);
        last = Optional.of(told);
        Map<Subject, Object> touched = reading.values(told.events());
        touched.values().stream()
                .filter(Optional.class::isInstance)
                .map(value -> (Optional<?>) value)
                .flatMap(Optional::stream)
                .forEach(this::check);
        network.dealerships().forEach(dealership -> check(dealership, day));
    }

    private void check(Object value) {
        checked++;
        if (value instanceof Visit visit) {
            visit(visit);
        } else if (value instanceof Complaint complaint) {
            complaint(complaint, network.now());
        } else if (value instanceof FollowUp call) {
            call(call);
        } else if (value instanceof OutgoingMessage message) {
            assertThat(message.transmission().state()).isNotEqualTo(MessageState.FAILED);
        } else if (value instanceof Appointment appointment) {
            appointment(appointment, network.now());
        } else if (value instanceof CareDue due) {
            due.nextLook()
                    .ifPresent(look -> assertThat(look).as("%s", due.vehicle()).isAfter(network.now()));
        }
    }

    /** What all pay is what the lines sum to; the customer pays no more than they agreed to (VIS-9, VIS-12). */
    private static void visit(Visit visit) {
        visit.settlement().ifPresent(settlement -> {
            Bill bill = settlement.bill();
            assertThat(Money.sum(bill.currency(), bill.amounts().values())).isEqualTo(bill.total());
            visit.agreedQuote()
                    .ifPresent(agreed -> assertThat(
                                    bill.ofCustomer().isAbove(agreed.bill().ofCustomer()))
                            .isFalse());
        });
        for (int at = 1; at < visit.path().size(); at++) {
            assertThat(visit.path().get(at).at())
                    .isAfterOrEqualTo(visit.path().get(at - 1).at());
        }
    }

    /** Every level fired once, in order, not before it was due; none that is due is still silent after the jobs (CMP-3c, hard case 6). */
    private static void complaint(Complaint complaint, Instant now) {
        List<Fired> fired = complaint.clock().fired();
        for (int at = 1; at < fired.size(); at++) {
            assertThat(fired.get(at).due()).isAfterOrEqualTo(fired.get(at - 1).due());
        }
        fired.forEach(level -> assertThat(level.ran()).isAfterOrEqualTo(level.due()));
        assertThat(fired.stream().map(Fired::level).distinct().count()).isEqualTo(fired.size());
        complaint.clock().nextDue().ifPresent(due -> assertThat(due).isAfterOrEqualTo(now));
    }

    /** Nobody is tried more than three times in vain, and a call that is done was made (FUP-3). */
    private static void call(FollowUp call) {
        long inVain = call.attempts().stream()
                .filter(attempt -> attempt.result() == CallResult.NO_ANSWER)
                .count();
        assertThat(inVain).isLessThanOrEqualTo(3);
        if (call.standing().state() == FollowUpState.DONE) {
            assertThat(call.attempts()).isNotEmpty();
        }
    }

    /** No car is waited for after its grace time (APT-6a). */
    private static void appointment(Appointment appointment, Instant now) {
        if (appointment.progress().state() == AppointmentState.BOOKED) {
            assertThat(appointment.progress().noShowDue().orElseThrow()).isAfterOrEqualTo(now);
        }
    }

    /** Who is in the house is who came and has not left; what is taken is what appointments hold (VIS-1, APT-2). */
    private void check(Dealership dealership, LocalDate day) {
        Dealer dealer = dealership.dealer();
        try (UnitOfWork unit = storage.begin(Scope.of(dealer.id()), network.now())) {
            assertThat(unit.visits().inHouse(dealer.id(), 1_000).stream()
                            .map(Visit::id)
                            .collect(Collectors.toSet()))
                    .isEqualTo(dealership.house().stream()
                            .map(stay -> stay.visit().id())
                            .collect(Collectors.toSet()));
            Set<List<Object>> held = new HashSet<>();
            for (Appointment appointment : unit.appointments().on(dealer.id(), day)) {
                for (Hold hold : appointment.placement().holds()) {
                    LongStream.range(hold.fromTick(), hold.toTick())
                            .forEach(tick -> assertThat(held.add(List.of(hold.resource(), tick, hold.lane())))
                                    .as("%s is held once at %s", hold, tick)
                                    .isTrue());
                }
            }
            Set<List<Object>> taken =
                    unit.workshopDays().takenTicks(dealer.id(), ZonedDate.of(day, dealer.zone())).stream()
                            .map(Invariants::place)
                            .collect(Collectors.toSet());
            assertThat(taken).isEqualTo(held);
        }
    }

    private static List<Object> place(TakenTick tick) {
        return List.of(tick.resource(), tick.tick(), tick.lane());
    }
}
