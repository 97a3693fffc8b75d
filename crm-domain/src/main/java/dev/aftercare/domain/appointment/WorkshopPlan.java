package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Abilities;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.staff.Absence;
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

    private WorkshopPlan(Dealer dealer, Collection<StaffMember> staff, Collection<Absence> absences) {
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
                        opening))
                .collect(ImmutableList.toImmutableList());
        this.technicians = staffIn(Role.TECHNICIAN, HoldKind.TECHNICIAN, staff, absences);
        this.advisors = staffIn(Role.SERVICE_ADVISOR, HoldKind.ADVISOR, staff, absences);
        this.allRounders = advisors.stream()
                .filter(advisor -> technicians.stream().anyMatch(advisor::isSameAs))
                .map(Resource::id)
                .collect(ImmutableSet.toImmutableSet());
    }

    /**
     * The plan of {@code dealer} with all of its {@code staff}, who are away for the days or hours of their {@code absences}; who has no
     * part in appointments is left out.
     */
    public static WorkshopPlan of(Dealer dealer, Collection<StaffMember> staff, Collection<Absence> absences) {
        return new WorkshopPlan(dealer, staff, absences);
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

    private List<Resource> staffIn(
            Role role, HoldKind kind, Collection<StaffMember> staff, Collection<Absence> absences) {
        return staff.stream()
                .filter(person -> person.career().posts().stream()
                        .anyMatch(dated -> dated.post().roles().contains(role)))
                .sorted(Comparator.comparing(person -> person.id().toString()))
                .map(person -> person(
                        role,
                        kind,
                        person,
                        absences.stream()
                                .filter(absence -> absence.person().equals(person.id()))
                                .toList()))
                .collect(ImmutableList.toImmutableList());
    }

    private Resource person(Role role, HoldKind kind, StaffMember person, List<Absence> absences) {
        IdentityHashMap<Post, Abilities> abilities = new IdentityHashMap<>();
        person.career()
                .posts()
                .forEach(dated -> abilities.put(dated.post(), dated.post().abilities()));
        return new Resource(
                kind,
                person.id().value(),
                day -> Optional.of(person.postOn(day))
                        .filter(post -> post.roles().contains(role))
                        .map(post -> Objects.requireNonNull(abilities.get(post)).on(day)),
                day -> person.postOn(day).roles().contains(role)
                        && person.employment().covers(day),
                day -> absences.stream().anyMatch(absence -> absence.keepsAway(person.id(), day)),
                absences.stream().flatMap(absence -> absence.hours().stream()).toList(),
                new BusinessCalendar(dealer.zone(), person.hours()));
    }

    /**
     * A bay or a person, with what it has or can do and when it is there.
     *
     * @param abilitiesOn what it can on a day; empty where the person is not of that kind then (NET-4)
     * @param belongs whether the dealer has it on a day, as that kind
     * @param awayOn whether it is away for a whole day
     * @param out when else it is out of use, or away
     */
    record Resource(
            HoldKind kind,
            UUID id,
            Function<LocalDate, Optional<Set<String>>> abilitiesOn,
            Predicate<LocalDate> belongs,
            Predicate<LocalDate> awayOn,
            List<TimeRange> out,
            BusinessCalendar calendar) {

        /** When it is there on {@code date}, within {@code open}. */
        TickSet working(ZonedDate date, TickSet open) {
            if (!belongs.test(date.date()) || awayOn.test(date.date())) {
                return TickSet.empty();
            }
            return inShift(date, open).minus(outOn(date));
        }

        /** When it works on {@code date}, were it there. */
        TickSet inShift(ZonedDate date, TickSet open) {
            return kind == HoldKind.BAY ? open : open.and(calendar.ticksOn(date));
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
