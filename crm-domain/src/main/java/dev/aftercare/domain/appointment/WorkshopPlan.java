package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Abilities;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.BusinessCalendar;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a dealer's workshop has to offer on any day: bays within the opening hours, technicians and advisors within
 * their own hours too. Immutable and made once for many searches.
 */
public final class WorkshopPlan {

    private final Dealer dealer;
    private final BusinessCalendar opening;
    private final List<Resource> bays;
    private final List<Resource> technicians;
    private final List<Resource> advisors;
    private final Set<UUID> allRounders;

    private WorkshopPlan(Dealer dealer, Collection<StaffMember> staff, Whereabouts whereabouts) {
        List<Absence> absences = whereabouts.awayFrom(dealer.id());
        List<StaffLoan> borrowed = whereabouts.borrowedBy(dealer.id());
        this.dealer = dealer;
        this.opening = dealer.calendar();
        this.bays = dealer.workshop().bays().stream()
                .map(bay -> new Resource(
                        HoldKind.BAY,
                        bay.id().value(),
                        day -> Optional.of(bay.equipment()),
                        day -> true,
                        day -> false,
                        bay.outages().stream().map(Outage::time).toList(),
                        ZonedDate::ticks))
                .collect(ImmutableList.toImmutableList());
        this.technicians = peopleIn(Role.TECHNICIAN, HoldKind.TECHNICIAN, staff, borrowed, absences);
        this.advisors = peopleIn(Role.SERVICE_ADVISOR, HoldKind.ADVISOR, staff, borrowed, absences);
        this.allRounders = advisors.stream()
                .filter(advisor -> technicians.stream().anyMatch(advisor::isSameAs))
                .map(Resource::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The plan of {@code dealer} with all of its own {@code staff}, who are away as their {@code whereabouts} say, and with whom it has borrowed;
     * who has no part in appointments is left out.
     */
    public static WorkshopPlan of(Dealer dealer, Collection<StaffMember> staff, Whereabouts whereabouts) {
        return new WorkshopPlan(dealer, staff, whereabouts);
    }

    /** The same where nobody is lent. */
    public static WorkshopPlan of(Dealer dealer, Collection<StaffMember> staff, Collection<Absence> absences) {
        return of(dealer, staff, Whereabouts.of(List.copyOf(absences)));
    }

    /** Whose workshop it is. */
    public Dealer dealer() {
        return dealer;
    }

    /** The dealer's opening hours. */
    public BusinessCalendar opening() {
        return opening;
    }

    /** All resources of a kind that the workshop has, in a fixed order. */
    List<Resource> resources(HoldKind kind) {
        return switch (kind) {
            case BAY -> bays;
            case TECHNICIAN -> technicians;
            case ADVISOR -> advisors;
            case VEHICLE, LOUNGE, LOAN_CAR -> List.of();
        };
    }

    /** The resource of a kind with that id. */
    Optional<Resource> resource(HoldKind kind, UUID id) {
        return resources(kind).stream()
                .filter(resource -> resource.id().equals(id))
                .findFirst();
    }

    /** Whether an advisor is a technician too, and cannot be both at once. */
    boolean isAllRounder(Resource advisor) {
        return allRounders.contains(advisor.id());
    }

    private List<Resource> peopleIn(
            Role role,
            HoldKind kind,
            Collection<StaffMember> staff,
            List<StaffLoan> borrowed,
            Collection<Absence> absences) {
        Stream<Optional<Resource>> own = staff.stream()
                .map(person -> person(
                        role,
                        kind,
                        List.of(person),
                        new BusinessCalendar(dealer.zone(), person.hours())::ticksOn,
                        absences));
        Stream<Optional<Resource>> guests =
                borrowed.stream()
                        .collect(Collectors.groupingBy(loan -> loan.lent().person()))
                        .values()
                        .stream()
                        .map(loans -> person(
                                role,
                                kind,
                                loans.stream().map(StaffLoan::guest).toList(),
                                date -> lent(loans, date),
                                absences));
        return Stream.concat(own, guests)
                .flatMap(Optional::stream)
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .collect(ImmutableList.toImmutableList());
    }

    private static TickSet lent(List<StaffLoan> loans, ZonedDate date) {
        return loans.stream().map(loan -> date.ticksIn(loan.time())).reduce(TickSet.empty(), TickSet::or);
    }

    /** Somebody who is there for one stretch of days, or for several; empty for who is never in that role. */
    private static Optional<Resource> person(
            Role role,
            HoldKind kind,
            List<StaffMember> stretches,
            Function<ZonedDate, TickSet> shift,
            Collection<Absence> absences) {
        StaffId id = stretches.get(0).id();
        IdentityHashMap<Post, Abilities> abilities = new IdentityHashMap<>();
        stretches.stream()
                .flatMap(person -> person.career().posts().stream())
                .forEach(dated -> abilities.put(dated.post(), dated.post().abilities()));
        List<Absence> theirs =
                absences.stream().filter(absence -> absence.person().equals(id)).toList();
        return abilities.keySet().stream().noneMatch(post -> post.roles().contains(role))
                ? Optional.empty()
                : Optional.of(new Resource(
                        kind,
                        id.value(),
                        day -> Optional.of(on(stretches, day).postOn(day))
                                .filter(post -> post.roles().contains(role))
                                .map(post -> Objects.requireNonNull(abilities.get(post))
                                        .on(day)),
                        day -> on(stretches, day).postOn(day).roles().contains(role)
                                && on(stretches, day).employment().covers(day),
                        day -> theirs.stream().anyMatch(absence -> absence.keepsAway(id, day)),
                        theirs.stream()
                                .flatMap(absence -> absence.hours().stream())
                                .toList(),
                        shift));
    }

    /** The person in the stretch that a day lies in; on any other day in the first one. */
    private static StaffMember on(List<StaffMember> stretches, LocalDate day) {
        return stretches.stream()
                .filter(person -> person.employment().covers(day))
                .findFirst()
                .orElse(stretches.get(0));
    }

    /**
     * A bay or a person, with what it has or can do and when it is there.
     *
     * @param abilitiesOn what it can on a day; empty where the person is not of that kind then (NET-4)
     * @param belongs whether the dealer has it on a day, as that kind
     * @param awayOn whether it is away for a whole day
     * @param out when else it is out of use, or away
     * @param shift when it works, were it there: own people at their hours, others while they are lent
     */
    record Resource(
            HoldKind kind,
            UUID id,
            Function<LocalDate, Optional<Set<String>>> abilitiesOn,
            Predicate<LocalDate> belongs,
            Predicate<LocalDate> awayOn,
            List<TimeRange> out,
            Function<ZonedDate, TickSet> shift) {

        /** When it is there on {@code date}, within {@code open}. */
        TickSet working(ZonedDate date, TickSet open) {
            if (!belongs.test(date.date()) || awayOn.test(date.date())) {
                return TickSet.empty();
            }
            return inShift(date, open).minus(outOn(date));
        }

        /** When it works on {@code date}, were it there. */
        TickSet inShift(ZonedDate date, TickSet open) {
            return open.and(shift.apply(date));
        }

        private TickSet outOn(ZonedDate date) {
            TickSet ticks = TickSet.empty();
            for (TimeRange range : out) {
                ticks = ticks.or(date.ticksTouchedBy(range));
            }
            return ticks;
        }

        /** Whether both are one bay or one person, be it in two roles. */
        boolean isSameAs(Resource other) {
            return id.equals(other.id);
        }

        boolean isAbleTo(Set<String> needed, LocalDate date) {
            return abilitiesOn
                    .apply(date)
                    .filter(able -> able.containsAll(needed))
                    .isPresent();
        }

        /** How much it has or can do on a day. */
        int abilities(LocalDate date) {
            return abilitiesOn.apply(date).map(Set::size).orElse(0);
        }
    }
}
