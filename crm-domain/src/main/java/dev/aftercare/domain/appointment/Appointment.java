package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.appointment.AppointmentState.Step;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.Tick;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * An agreed visit to the workshop (预约): a customer, a car, a service, and the place held for them (APT-1 to APT-7).
 *
 * <p>Life: booked; moved, reassigned or cancelled until reception begins; arrived when the gate log has the car; missed
 * when the grace time has passed, which an arrival takes back.
 */
public record Appointment(
        AppointmentId id,
        ShortNumber number,
        OrganisationId dealer,
        ServiceRequest request,
        Placement placement,
        Progress progress,
        Credit credit,
        long version) {

    /** So many calendar days an appointment reaches at most, the first included. */
    public static final int MOST_DAYS = 60;

    /** So long a car stays at most before its work begins, and after it has ended. */
    public static final Duration LONGEST_STAY = Duration.ofDays(7);

    /** The day before which the work of every car begins that is brought on {@code date}, also where the clock changes meanwhile. */
    public static LocalDate afterLongestStay(LocalDate date) {
        return date.plusDays(LONGEST_STAY.toDays() + 2);
    }

    /** A new appointment in the place that {@link Booking} has found. */
    public static Outcome<Appointment> booked(
            AppointmentId id,
            ShortNumber number,
            OrganisationId dealer,
            ServiceRequest request,
            Booking.Place place,
            Credit credit) {
        Appointment booked = new Appointment(
                id,
                number,
                dealer,
                request,
                place.placement(),
                Progress.booked(place.noShowDue()),
                credit.in(place.placement()),
                1);
        boolean overbooked = place.placement().isOverbooked();
        return Outcome.accepted(
                booked, booked.event(overbooked ? AppointmentEvent.OVERBOOKED : AppointmentEvent.BOOKED));
    }

    /** What somebody else may still have: all of it, or once reception has begun what is to come. */
    public List<Hold> replaceable(Instant now) {
        return placement.holds().stream()
                .filter(hold -> progress.state() != AppointmentState.BEGUN
                        || !Tick.startOf(hold.fromTick()).isBefore(now))
                .toList();
    }

    /** When the car is to be at the gate, as agreed: when it is brought, or else when its work begins. */
    public Instant agreedAt() {
        return request.stay().expected(placement.slot().start());
    }

    /** Whether {@code step} is possible now; refused by the table of states otherwise (APT-7). */
    public Outcome<AppointmentState> check(Step step) {
        return progress.state()
                .after(step)
                .map(Outcome::accepted)
                .orElseGet(() -> Outcome.refused(Refusal.of(
                        AppointmentRefusal.NOT_IN_THIS_STATE,
                        Map.of("state", progress.state().name(), "step", step.name()))));
    }

    /**
     * Whether it may get another bay or technician at its time, so that there is room for another (APT-4): it is to come, and
     * was placed within the capacity.
     */
    public boolean mayMakeRoom(Instant now) {
        return progress.state() == AppointmentState.BOOKED
                && !placement.isOverbooked()
                && placement.slot().start().isAfter(now);
    }

    /** Agreed for another time; keeps id and number, and is one event (hard case 16). When the customer comes then is not told. */
    public Outcome<Appointment> movedTo(Booking.Place place) {
        return movedTo(place, Coming.notTold());
    }

    /** The same of a customer who says how they come then. */
    public Outcome<Appointment> movedTo(Booking.Place place, Coming coming) {
        return step(
                Step.MOVE,
                AppointmentEvent.MOVED,
                state -> new Appointment(
                        id,
                        number,
                        dealer,
                        request.staying(place.stay()).coming(coming),
                        place.placement(),
                        Progress.booked(place.noShowDue()),
                        credit,
                        version + 1));
    }

    /** As it is to be moved: its customer waits or not, and drives a car of the dealer's or not, from the next move on. */
    public Appointment asking(boolean waits, boolean loanCar) {
        Stay stay = request.stay();
        ServiceRequest asked = request.waiting(waits).staying(new Stay(stay.dropOff(), stay.pickUp(), loanCar));
        return new Appointment(id, number, dealer, asked, placement, progress, credit, version);
    }

    /** When the car is expected: when the customer said, or else at the time agreed. */
    public Instant expectedAt() {
        return request.coming().expected(agreedAt());
    }

    /** Held by other people or in another bay, at the same time. */
    public Outcome<Appointment> reassignedTo(List<Hold> holds) {
        return step(Step.REASSIGN, AppointmentEvent.REASSIGNED, state -> changed(placement.holding(holds), progress));
    }

    /** The customer waits from now on, or leaves the car instead; {@code holds} is what it holds then. */
    public Outcome<Appointment> waiting(boolean waits, List<Hold> holds) {
        return step(
                Step.WAIT,
                AppointmentEvent.WAITING_CHANGED,
                state -> new Appointment(
                        id,
                        number,
                        dealer,
                        request.waiting(waits),
                        placement.holding(holds),
                        progress,
                        credit,
                        version + 1));
    }

    /** Called off; what it held is free again (APT-7). */
    public Outcome<Appointment> cancelled() {
        return step(
                Step.CANCEL,
                AppointmentEvent.CANCELLED,
                state -> changed(placement.holding(List.of()), progress.ended(state)));
    }

    /** The car has come; after a no-show this takes it back (APT-6a). {@code holds} is what it holds from now on. */
    public Outcome<Appointment> arrived(Arrival arrival, List<Hold> holds) {
        return step(
                Step.ARRIVE,
                AppointmentEvent.ARRIVED,
                state -> changed(placement.holding(holds), progress.arrived(arrival)));
    }

    /** It was a mistake: the car has not come, and is waited for until {@code noShowDue} (APT-9). */
    public Outcome<Appointment> arrivalTakenBack(Instant noShowDue) {
        return step(
                Step.TAKE_BACK,
                AppointmentEvent.ARRIVAL_TAKEN_BACK,
                state -> changed(placement, Progress.booked(noShowDue)));
    }

    /** The car came at another time than was logged; what follows from the time follows from the other one (APT-6). */
    public Outcome<Appointment> arrivalCorrected(Arrival arrival, ArrivalPolicy policy) {
        return step(
                Step.CORRECT_ARRIVAL,
                AppointmentEvent.ARRIVAL_CORRECTED,
                state -> changed(
                        placement,
                        progress.corrected(
                                arrival, progress.begunAt().map(begun -> promptness(arrival, begun, policy)))));
    }

    /** Reception has begun; from here on it can be neither moved nor cancelled (APT-7). Says how soon that was (APT-6b). */
    public Outcome<Appointment> begun(Instant at, ArrivalPolicy policy) {
        return step(
                Step.BEGIN,
                AppointmentEvent.BEGUN,
                state -> changed(
                        placement, progress.begun(at, progress.arrival().map(came -> promptness(came, at, policy)))));
    }

    private Promptness promptness(Arrival came, Instant begun, ArrivalPolicy policy) {
        return Attendance.promptness(waitsSince(came.at()), begun, policy);
    }

    /**
     * From when on its car waits for its reception that came at {@code came} (APT-6b, APT-9): from then on; where it was agreed that it is brought
     * before its work, from when that is to begin, since its customer does not stand beside it all night.
     */
    public Instant waitsSince(Instant came) {
        Instant start = placement.slot().start();
        return request.stay().dropOff().isPresent() && start.isAfter(came) ? start : came;
    }

    /**
     * The work is over, done or broken off, before its planned end: bays and people are free from {@code at} on (APT-7). Car, loan car and the
     * place in the lounge are held on: the customer has not fetched the car. The same where nothing of it was still held.
     */
    public Outcome<Appointment> workOver(Instant at) {
        return withoutRest(HoldKind::isOfWorkshop, at);
    }

    /** The car has left, and the customer has brought back what was lent to them: all that was still held is free from {@code at} on (APT-7). */
    public Outcome<Appointment> carGone(Instant at) {
        return withoutRest(kind -> true, at);
    }

    private Outcome<Appointment> withoutRest(Predicate<HoldKind> kinds, Instant at) {
        List<Hold> left = placement.holdsWithout(kinds, at);
        return left.equals(placement.holds())
                ? Outcome.accepted(this)
                : step(
                        Step.GIVE_REST_BACK,
                        AppointmentEvent.REST_GIVEN_BACK,
                        state -> changed(placement.holding(left), progress));
    }

    /** Not come within the grace time; what it held is free again (APT-6a, hard case 13). */
    public Outcome<Appointment> missed() {
        return step(
                Step.MISS,
                AppointmentEvent.MISSED,
                state -> changed(placement.holding(List.of()), progress.ended(state)));
    }

    /** The same without words of people (CUS-9). */
    public Appointment erased() {
        return new Appointment(id, number, dealer, request.erased(), placement.erased(), progress, credit, version + 1);
    }

    private Outcome<Appointment> step(
            Step step, AppointmentEvent event, Function<AppointmentState, Appointment> change) {
        return check(step)
                .fold(
                        state -> {
                            Appointment next = change.apply(state);
                            return Outcome.accepted(next, next.event(event));
                        },
                        Outcome::refused);
    }

    private Appointment changed(Placement newPlacement, Progress newProgress) {
        return new Appointment(
                id, number, dealer, request, newPlacement, newProgress, credit.in(newPlacement), version + 1);
    }

    private Happening event(AppointmentEvent type) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("number", number.toString())
                .put("service", request.allServices())
                .put("start", placement.slot().start().toString())
                .put("end", placement.slot().end().toString())
                .put("state", progress.state().name());
        for (HoldKind kind : HoldKind.values()) { // the car is a subject already, and a place in the lounge has no name
            String held = placement.holds().stream()
                    .filter(hold -> hold.kind() == kind && kind.isOfWorkshop())
                    .map(hold -> hold.resource().toString())
                    .distinct()
                    .collect(Collectors.joining(","));
            if (!held.isEmpty()) {
                facts.put(kind.name().toLowerCase(Locale.ROOT), held);
            }
        }
        if (request.waits()) {
            facts.put("waits", "true");
        }
        progress.arrival()
                .ifPresent(arrival -> facts.put("arrivedAt", arrival.at().toString())
                        .put("punctuality", arrival.punctuality().name()));
        progress.promptness().ifPresent(promptness -> facts.put("promptness", promptness.name()));
        return Happening.of(
                type,
                id.subject(),
                version,
                List.of(request.customer().subject(), request.vehicle().subject()),
                facts.build());
    }
}
