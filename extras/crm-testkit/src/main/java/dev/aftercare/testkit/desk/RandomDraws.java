package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/** What random commands are drawn from: chance, the dealers, and what earlier commands made in the first storage. */
final class RandomDraws {

    static final List<String> FAMILIES = List.of("王", "李", "Zoë", "欧阳", "O'Neil", "𠀀");

    private static final List<String> SERVICES =
            List.of("maintenance", "maintenance", "half-day", "body", "paint", "unknown");
    private static final int CARS = 400;
    private static final int LATEST = 4;

    private final RandomGenerator chance;
    private final List<DealerStage> dealers;
    private final Map<UUID, VisitStage> stages = new HashMap<>();
    private final List<List<UUID>> staff = new ArrayList<>();
    private final RandomMade made = new RandomMade();

    RandomDraws(long seed, List<DealerStage> dealers) {
        this.chance = new SplittableRandom(seed);
        this.dealers = dealers;
        for (DealerStage dealer : dealers) {
            staff.add(new ArrayList<>());
            dealer.crm()
                    .network()
                    .staff(Stage.administratorAt(dealer.dealer().id()))
                    .forEach(this::keep);
        }
    }

    /** Remembers what a command made. */
    void remember(Object result) {
        if (result instanceof Outcome.Accepted<?> accepted) {
            keep(RandomMade.itself(accepted.value()));
        }
    }

    private void keep(Object value) {
        made.remember(value);
        if (value instanceof Visit visit) {
            stages.put(visit.id().value(), visit.stage());
        } else if (value instanceof StaffMember person) {
            List<UUID> here = staff.get(employer(person));
            if (!here.contains(person.id().value())) {
                here.add(person.id().value());
            }
        }
    }

    /** The ids of what was made of a kind that has no name of its own here. */
    List<UUID> made(Class<?> type) {
        return made.of(type);
    }

    private int employer(StaffMember person) {
        return dealers.get(0).dealer().id().equals(person.employer()) ? 0 : 1;
    }

    List<UUID> customers() {
        return made.of(Customer.class);
    }

    List<UUID> cars() {
        return made.of(DealerVehicle.class);
    }

    List<UUID> appointments() {
        return made.of(Appointment.class);
    }

    List<UUID> visits() {
        return made.of(Visit.class);
    }

    /** A stage that a visit can go to from where it stands, as far as is known here; now and then any. */
    VisitStage stageAfter(UUID visit) {
        VisitStage stage = stages.getOrDefault(visit, VisitStage.ARRIVED);
        List<VisitStage> next = Stream.of(VisitStage.values())
                .filter(after -> stage.leadsTo(after) && after != VisitStage.BROKEN_OFF)
                .toList();
        return next.isEmpty() || oneIn(10) ? one(List.of(VisitStage.values())) : one(next);
    }

    List<UUID> accessKeys() {
        return made.of(AccessKey.class);
    }

    List<UUID> complaints() {
        return made.of(Complaint.class);
    }

    List<UUID> relations() {
        return made.of(CustomerRelation.class);
    }

    List<UUID> followUps() {
        return made.of(FollowUp.class);
    }

    List<UUID> merges() {
        return made.of(Merge.class);
    }

    /** How many people a dealer has had. */
    int staffed(int dealer) {
        return staff.get(dealer).size();
    }

    DealerStage dealer(int number) {
        return dealers.get(number);
    }

    int anyDealer() {
        return upTo(dealers.size());
    }

    /** Somebody at a dealer, mostly with the rights for it all; now and then under a request key that may be used already. */
    Call call(int dealer) {
        Dealer home = dealers.get(dealer).dealer();
        Role role = upTo(5) == 0 ? one(List.of(Role.values())) : Role.DEALER_MANAGER;
        Actor actor = new Actor(
                home.code() + "/" + role,
                Optional.of(home.id()),
                EnumSet.of(role, upTo(10) == 0 ? Role.GUARD : Role.APPOINTMENT_CLERK, Role.SERVICE_ADVISOR),
                Set.of());
        return maybeKeyed(Call.in(home.id(), actor));
    }

    /** The customer-relations manager of a dealer, or the manufacturer's desk for customers. */
    Call relations(int dealer) {
        if (oneIn(3)) {
            return Call.inNetwork(
                    new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of()));
        }
        OrganisationId home = dealers.get(dealer).dealer().id();
        return Call.in(home, Actor.of("relations", home, Role.CUSTOMER_RELATIONS_MANAGER));
    }

    /** The same call, now and then under a request key. */
    Call maybeKeyed(Call call) {
        return upTo(5) == 0 ? call.keyed("k-" + upTo(200)) : call;
    }

    /** The same call about one thing: at any version, at the one that it has (as far as is known here), or at another. */
    Call about(UUID id, Call call) {
        long version = made.version(id);
        return switch (upTo(8)) {
            case 0, 1 -> call.expecting(version);
            case 2 -> call.expecting(version + 1);
            default -> call;
        };
    }

    /** The words of a call: who, and under which conditions. */
    static String words(Call call) {
        return call.actor().id()
                + call.requestKey().map(key -> " under " + key).orElse("")
                + (call.expectedVersion().isPresent()
                        ? " at version " + call.expectedVersion().getAsLong()
                        : "")
                + ": ";
    }

    Instant start(Instant now, int dealer) {
        LocalDate date = dateAround(now, 6);
        LocalTime time = LocalTime.of(7, 0).plusMinutes(upTo(12) == 0 ? 7 : 30L * upTo(24));
        return dealers.get(dealer).at(date + "T" + time);
    }

    LocalDate dateAround(Instant now, int days) {
        return dealers.get(0).dealer().dateAt(now).plusDays(upTo(days) - days / 4L);
    }

    UUID staffOf(int dealer) {
        return one(staff.get(dealer));
    }

    /** Mostly something known, sometimes of another dealer, now and then unknown. */
    UUID any(List<UUID> known) {
        return known.isEmpty() || upTo(50) == 0 ? new UUID(7, chance.nextLong()) : one(known);
    }

    /** Mostly one of the last that are known, since what is older is over, as a visit that has left. */
    UUID lately(List<UUID> known) {
        return oneIn(3) ? any(known) : any(known.subList(Math.max(0, known.size() - LATEST), known.size()));
    }

    String service() {
        return one(SERVICES);
    }

    String plate() {
        return String.format(Locale.ROOT, "沪A%05d", upTo(CARS));
    }

    String vin() {
        return String.format(Locale.ROOT, "WVWZZZ1JZ3W%06d", upTo(CARS));
    }

    <T> T one(List<T> choices) {
        return choices.get(upTo(choices.size()));
    }

    boolean oneIn(int cases) {
        return upTo(cases) == 0;
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }
}
