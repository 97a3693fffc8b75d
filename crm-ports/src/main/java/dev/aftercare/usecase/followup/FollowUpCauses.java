package dev.aftercare.usecase.followup;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CadencePoint;
import dev.aftercare.domain.followup.CallPlan;
import dev.aftercare.domain.followup.CallTimes;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Timing;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.followup.CarSales.CarSale;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.followup.OpenCalls;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What causes calls and what ends them, in the unit of work of the cause (FUP-1a). Each method gives the events to append to those of the
 * cause; it works in the scope of a dealer.
 */
public final class FollowUpCauses {

    private FollowUpCauses() {}

    /** A new car was handed to its first owner on {@code day}. */
    public static List<Happening> delivered(Work work, CustomerId customer, VehicleId vehicle, LocalDate day) {
        return plan(work, customer, new Cause(Occasion.DELIVERY, vehicle, vehicle.subject(), day));
    }

    /**
     * A car left after a visit; {@code occasion} says what it was there for.
     *
     * @throws IllegalArgumentException if the occasion is no visit
     */
    public static List<Happening> visitLeft(
            Work work, CustomerId customer, VehicleId vehicle, Subject visit, Occasion occasion, Instant leftAt) {
        if (!occasion.isVisit()) {
            throw new IllegalArgumentException("follow-up: " + occasion + " is no visit that a car can leave after");
        }
        LocalDate day = work.dealer().dateAt(leftAt);
        return plan(work, customer, new Cause(occasion, vehicle, visit, day));
    }

    /** A car did not come to its appointment (APT-6a). */
    public static List<Happening> missed(Work work, CustomerId customer, VehicleId vehicle, Subject appointment) {
        return plan(work, customer, new Cause(Occasion.NO_SHOW, vehicle, appointment, work.today()));
    }

    /** It came after all, so that nobody need ask why it did not. */
    public static List<Happening> came(Work work, CustomerId customer, Subject appointment) {
        return without(
                work,
                openOf(work, customer).calls(),
                topic -> topic.occasion() == Occasion.NO_SHOW && topic.about().equals(appointment));
    }

    /** A visit is not so, or was for something else: this dealer's calls about it need not be made (hard case 36). */
    public static List<Happening> visitTakenBack(Work work, CustomerId customer, Subject visit) {
        return without(
                work,
                openOf(work, customer).calls(),
                topic -> topic.occasion().isVisit() && topic.about().equals(visit));
    }

    /**
     * A car is about to come to its appointment, and its customer is to be called now: whether in time, or what could not be written (APT-5a,
     * APT-5c). Of one appointment one call is open: a later point takes the place of an earlier one, unless that is being made.
     *
     * @param point short code of what is to be said, and of its script
     */
    public static List<Happening> appointmentNear(
            Work work, CustomerId customer, VehicleId vehicle, Subject appointment, String point) {
        Optional<Customer> known = work.stores().customers().find(customer);
        Topic topic = new Topic(point, Occasion.APPOINTMENT, point, vehicle, appointment);
        if (!work.isAdopted(FollowUpPolicy.KIND)
                || known.filter(person -> CallWishes.isAllowed(work, person.wishes(), topic))
                        .isEmpty()) {
            return List.of();
        }
        List<FollowUp> about = locked(work, known.get().id()).stream()
                .filter(call -> isAbout(call, appointment))
                .toList();
        if (about.stream().anyMatch(call -> call.topics().contains(topic))) {
            return List.of();
        }
        PolicyVersion<FollowUpPolicy> policy = work.policy(FollowUpPolicy.KIND, work.today());
        FollowUp call = FollowUp.planned(
                new FollowUpId(work.newId()),
                work.organisation(),
                work.keptUnder(known.get()),
                List.of(topic),
                new Timing(work.now(), work.today(), policy.id()));
        List<FollowUp> free =
                about.stream().filter(earlier -> earlier.isFree(work.now())).toList();
        List<Happening> events = new ArrayList<>(without(work, free, earlier -> true));
        work.stores().followUps().insert(call);
        events.add(call.planning());
        return events;
    }

    /** It has come, will not come, or comes at another time: nobody need call about it as it was. */
    public static List<Happening> appointmentOver(Work work, CustomerId customer, Subject appointment) {
        return without(
                work,
                openOf(work, customer).calls().stream()
                        .filter(call -> isAbout(call, appointment))
                        .toList(),
                topic -> true);
    }

    /** What was to be said about it at a point need not be said any more. */
    public static List<Happening> notToBeTold(Work work, CustomerId customer, Subject about, String point) {
        return without(work, openOf(work, customer).calls(), topic -> isToTell(topic, about, point));
    }

    /** Whether a call is open in which something is to be said about it at a point. */
    public static boolean isToBeTold(Work work, CustomerId customer, Subject about, String point) {
        return openOf(work, customer).calls().stream()
                .anyMatch(call -> call.topics().stream().anyMatch(topic -> isToTell(topic, about, point)));
    }

    private static boolean isToTell(Topic topic, Subject about, String point) {
        return topic.occasion() == Occasion.APPOINTMENT
                && topic.about().equals(about)
                && topic.point().equals(point);
    }

    private static boolean isAbout(FollowUp call, Subject appointment) {
        return call.topics().stream()
                .anyMatch(topic -> topic.occasion() == Occasion.APPOINTMENT
                        && topic.about().equals(appointment));
    }

    /** Care of a car has become due. */
    public static List<Happening> careDue(Work work, CustomerId customer, VehicleId vehicle, Subject about) {
        return plan(work, customer, new Cause(Occasion.CARE_DUE, vehicle, about, work.today()));
    }

    /** What asked for care of a car is not wanted any more: this dealer need not call about it (CARE-7). */
    public static List<Happening> careDone(Work work, VehicleId vehicle, Predicate<Subject> about) {
        return without(
                work,
                work.stores().followUps().openAbout(vehicle),
                topic -> topic.occasion() == Occasion.CARE_DUE
                        && topic.vehicle().equals(vehicle)
                        && about.test(topic.about()));
    }

    /**
     * A car has a new owner: nobody else is called about it any more (hard case 24). This dealer's calls end with the sale, those of other
     * dealers with the next run of the jobs.
     */
    public static List<Happening> ownerChanged(Work work, VehicleId vehicle, CustomerId newOwner) {
        CarSale sale = new CarSale(vehicle, newOwner);
        work.stores().carSales().note(sale);
        return sold(work, sale, work.stores().followUps().openAbout(vehicle));
    }

    /** A customer does not want to be called any more for some purpose: this dealer's calls end at once (CUS-2, hard case 37). */
    public static List<Happening> callsNotAllowed(Work work, Customer customer) {
        return without(
                work,
                openOf(work, customer.id()).calls(),
                topic -> !CallWishes.isAllowed(work, customer.wishes(), topic));
    }

    /** Takes a sold car out of calls to others than its new owner. */
    static List<Happening> sold(Work work, CarSale sale, List<FollowUp> calls) {
        return without(
                work,
                calls.stream()
                        .filter(call -> !work.areOne(sale.newOwner(), call.customer()))
                        .toList(),
                topic -> topic.vehicle().equals(sale.vehicle()));
    }

    /** An event that asks for calls; none while the network has not adopted the policy that says which. */
    private record Cause(Occasion occasion, VehicleId vehicle, Subject about, LocalDate day) {}

    private static List<Happening> plan(Work work, CustomerId customer, Cause cause) {
        if (!work.isAdopted(FollowUpPolicy.KIND)) {
            return List.of();
        }
        PolicyVersion<FollowUpPolicy> policy = work.policy(FollowUpPolicy.KIND, cause.day());
        Optional<Customer> known = work.stores().customers().find(customer);
        List<Wanted> allowed = known.isEmpty()
                ? List.of()
                : wanted(work, cause, policy).stream()
                        .filter(call -> CallWishes.isAllowed(work, known.get().wishes(), call.topic()))
                        .toList();
        if (allowed.isEmpty()) {
            return List.of();
        }
        CustomerId person = known.orElseThrow().id();
        CustomerId called = work.keptUnder(known.orElseThrow());
        Map<FollowUpId, FollowUp> open = new LinkedHashMap<>();
        locked(work, person).forEach(call -> open.put(call.id(), call));
        List<Happening> events = new ArrayList<>();
        Optional<Instant> lastCall = lastCall(work, person, open.values());
        allowed.forEach(call ->
                events.addAll(plan(work, called, call.apartFrom(lastCall, work, policy.body()), open, policy.body())));
        return events;
    }

    /** When the customer was last called; now, where a call is in somebody's hand. */
    private static Optional<Instant> lastCall(Work work, CustomerId person, Collection<FollowUp> open) {
        return open.stream().anyMatch(call -> !call.isTimed() && !call.isFree(work.now()))
                ? Optional.of(work.now())
                : work.stores().followUps().lastDone(work.organisation(), person);
    }

    /** The open calls to a customer; nobody plans or merges any of them meanwhile. */
    private static List<FollowUp> locked(Work work, CustomerId person) {
        work.stores().followUps().lockCustomer(work.organisation(), person);
        OpenCalls open = openOf(work, person);
        if (!open.customer().equals(person)) {
            throw new ConflictException("the customer was merged with another by somebody else");
        }
        return open.calls();
    }

    private static OpenCalls openOf(Work work, CustomerId customer) {
        return work.stores().followUps().openOf(work.organisation(), customer);
    }

    /** A call that an event asks for. */
    private record Wanted(Topic topic, Timing timing) {

        /** Never two calls of one caller within the policy's days (FUP-3). */
        Wanted apartFrom(Optional<Instant> lastCall, Work work, FollowUpPolicy policy) {
            return lastCall.map(last -> new Wanted(
                            topic, CallTimes.apart(timing, last, work.dealer().calendar(), policy)))
                    .orElse(this);
        }
    }

    /** The calls whose window is not over already. */
    private static List<Wanted> wanted(Work work, Cause cause, PolicyVersion<FollowUpPolicy> policy) {
        List<Wanted> wanted = new ArrayList<>();
        for (CadencePoint point : policy.body().pointsFor(cause.occasion())) {
            CallTimes.window(point, cause.day(), work.now(), work.dealer().calendar(), policy.id())
                    .map(timing -> new Wanted(Topic.of(point, cause.vehicle(), cause.about()), timing))
                    .ifPresent(wanted::add);
        }
        return wanted;
    }

    /** Plans one call beside those that are open, which it keeps as they are then. */
    private static List<Happening> plan(
            Work work, CustomerId customer, Wanted call, Map<FollowUpId, FollowUp> open, FollowUpPolicy policy) {
        FollowUps calls = work.stores().followUps();
        FollowUp wanted = FollowUp.planned(
                new FollowUpId(work.newId()), work.organisation(), customer, List.of(call.topic()), call.timing());
        CallPlan plan = CallPlan.of(wanted, List.copyOf(open.values()), policy, work.zone(), work.now());
        plan.changed().forEach(calls::update);
        plan.made().ifPresent(calls::insert);
        Stream.concat(plan.changed().stream(), plan.made().stream()).forEach(changed -> {
            if (changed.nextDue().isPresent()) {
                open.put(changed.id(), changed);
            } else {
                open.remove(changed.id());
            }
        });
        return plan.events();
    }

    private static List<Happening> without(Work work, List<FollowUp> calls, Predicate<Topic> gone) {
        List<Happening> events = new ArrayList<>();
        for (FollowUp call : calls) {
            if (call.topics().stream().anyMatch(gone)
                    && call.without(gone) instanceof Outcome.Accepted<FollowUp> less) {
                work.stores().followUps().update(less.value());
                events.addAll(less.events());
            }
        }
        return events;
    }
}
