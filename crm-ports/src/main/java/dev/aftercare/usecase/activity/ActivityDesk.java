package dev.aftercare.usecase.activity;

import dev.aftercare.domain.activity.ActivityFacts;
import dev.aftercare.domain.activity.ActivityPolicy;
import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityRules;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * States of activity (CUS-6): in a dealer's scope by that dealer's visits, in the network's by those of all dealers. The answer for one customer
 * or car is decided from the facts; lists and counts read rows, which the run {@code activity-states} keeps right after what happened and as
 * days pass. Thread-safe.
 */
public final class ActivityDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public ActivityDesk(Door door) {
        this.door = door;
    }

    /** How active a customer is on a day; not found where the scope does not reach the customer. */
    public Activity ofCustomer(Call call, SeeActivity question) {
        CustomerId customer = new CustomerId(question.id());
        return door.query(call, UseCase.ACTIVITY_SEE, question, work -> {
            work.found(work.stores().customers().find(customer), customer.subject());
            Identity person = work.stores().identities().of(customer);
            return on(work, person.root().subject(), person.subjects(), question.day());
        });
    }

    /** How much in use of the workshop a car is on a day; not found where the dealer has not registered it. */
    public Activity ofVehicle(Call call, SeeActivity question) {
        VehicleId vehicle = new VehicleId(question.id());
        return door.query(call, UseCase.ACTIVITY_SEE, question, work -> {
            boolean isKnown = call.scope()
                    .organisation()
                    .map(dealer ->
                            work.stores().dealerVehicles().find(dealer, vehicle).isPresent())
                    .orElseGet(() -> work.stores().vehicles().find(vehicle).isPresent());
            work.found(Optional.of(isKnown).filter(known -> known), vehicle.subject());
            return on(work, vehicle.subject(), List.of(vehicle.subject()), question.day());
        });
    }

    /** How active {@code subject} is on a day, or today; {@code ids} are all that it is known by. */
    private static Activity on(Work work, Subject subject, List<Subject> ids, @Nullable LocalDate asked) {
        ZoneId zone = work.zoneOf(work.organisationOrManufacturer());
        LocalDate day = asked == null ? ZonedDate.dateAt(work.now(), zone) : asked;
        ActivityPolicy policy = ActivityStates.policy(work, day);
        ActivityFacts facts = ActivityStates.facts(work, subject);
        Optional<LocalDate> lastContact = work.stores()
                .journal()
                .lastAbout(
                        ids,
                        ContactKind.eventTypesOnTheirDay(),
                        ZonedDate.of(day, zone).end())
                .map(at -> ZonedDate.dateAt(at, zone));
        Optional<LocalDate> lastVisit = facts.lastVisit(day);
        return new Activity(
                subject,
                day,
                work.call().scope().organisation().isEmpty(),
                ActivityRules.state(facts, policy, day),
                lastVisit,
                ActivityRules.isLongAgo(facts, policy, day),
                ActivityRules.isSilent(lastContact, policy, day) && ActivityRules.isSilent(lastVisit, policy, day));
    }

    /** The customers that are in a state at present. */
    public Page<ActivityRow> customers(Call call, FindByActivity question) {
        return inState(call, SubjectKind.CUSTOMER, question);
    }

    /** The cars that are in a state at present. */
    public Page<ActivityRow> vehicles(Call call, FindByActivity question) {
        return inState(call, SubjectKind.VEHICLE, question);
    }

    private Page<ActivityRow> inState(Call call, SubjectKind kind, FindByActivity question) {
        return door.query(
                call,
                UseCase.ACTIVITY_SEE,
                question,
                work -> work.stores()
                        .activities()
                        .inState(
                                work.organisationOrManufacturer(),
                                kind,
                                question.state(),
                                question.page().toRequest()));
    }

    /** How many customers are in each state at present. */
    public ActivityCounts customerCounts(Call call) {
        return counts(call, SubjectKind.CUSTOMER);
    }

    /** How many cars are in each state at present. */
    public ActivityCounts vehicleCounts(Call call) {
        return counts(call, SubjectKind.VEHICLE);
    }

    private ActivityCounts counts(Call call, SubjectKind kind) {
        return door.query(
                call,
                UseCase.ACTIVITY_SEE,
                new Ask(),
                work -> new ActivityCounts(
                        call.scope().organisation().isEmpty(),
                        work.stores().activities().counts(work.organisationOrManufacturer(), kind)));
    }

    /**
     * Decides one batch of all customers' and then all cars' states anew, at every dealer and in the network, in one unit of work: after the
     * policy has changed or was adopted, or to be sure. Right rows are not written, so it may be done again and killed anywhere.
     *
     * @param batch how many customers or cars at the most, and the cursor that the batch before gave
     */
    public Recomputed recompute(Call call, PageOf batch) {
        return door.query(
                call,
                UseCase.ACTIVITY_RECOMPUTE,
                batch,
                work -> recompute(work, batch.toRequest().afterKey(Place::read).orElse(Place.FIRST), batch.limit()));
    }

    private static Recomputed recompute(Work work, Place after, int limit) {
        List<UUID> ids = work.stores().activitySources().all(after.kind(), after.id(), limit);
        List<Subject> subjects =
                ids.stream().map(id -> new Subject(after.kind(), id)).toList();
        Optional<Place> next = ids.size() == limit
                ? Optional.of(new Place(after.kind(), Optional.of(ids.get(limit - 1))))
                : after.nextKind();
        return new Recomputed(
                ids.size(), ActivityStates.refresh(work, subjects), next.map(place -> Cursor.after(place.toString())));
    }

    /** How far a recomputation has come: behind {@code id}, or before all of a kind. */
    private record Place(SubjectKind kind, Optional<UUID> id) {

        static final Place FIRST = new Place(SubjectKind.CUSTOMER, Optional.empty());

        Optional<Place> nextKind() {
            return kind == SubjectKind.CUSTOMER
                    ? Optional.of(new Place(SubjectKind.VEHICLE, Optional.empty()))
                    : Optional.empty();
        }

        static Place read(String text) {
            String[] parts = text.split("/", -1);
            SubjectKind kind = SubjectKind.valueOf(parts[0]);
            if (kind != SubjectKind.CUSTOMER && kind != SubjectKind.VEHICLE) {
                throw new IllegalArgumentException("nothing to recompute of " + kind);
            }
            return new Place(kind, parts[1].isEmpty() ? Optional.empty() : Optional.of(UUID.fromString(parts[1])));
        }

        @Override
        public String toString() {
            return kind + "/" + id.map(UUID::toString).orElse("");
        }
    }
}
