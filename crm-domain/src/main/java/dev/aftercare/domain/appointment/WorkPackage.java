package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is done to one car at one appointment: a service, or several that share the car and are done one after the other (套餐, APT-2).
 *
 * @param services in the order in which they are done, at least one
 */
public record WorkPackage(List<ServiceOffering> services) {

    /**
     * @throws IllegalArgumentException if there is none
     */
    public WorkPackage {
        services = ImmutableList.copyOf(services);
        if (services.isEmpty()) {
            throw new IllegalArgumentException("an appointment without a service; give at least one");
        }
    }

    /** One service. */
    public static WorkPackage of(ServiceOffering service) {
        return new WorkPackage(List.of(service));
    }

    /** Those of these codes, where the workshop offers all of them, as they are done to a car of an unknown model. */
    public static Optional<WorkPackage> offered(Workshop workshop, List<String> codes) {
        List<ServiceOffering> offered =
                codes.stream().flatMap(code -> workshop.service(code).stream()).toList();
        return offered.size() == codes.size() ? Optional.of(new WorkPackage(offered)) : Optional.empty();
    }

    /** How many quarters of an hour of work all of it is. */
    public int ticks() {
        return services.stream().mapToInt(ServiceOffering::ticks).sum();
    }

    /** Whether some of it may go on after the day on which it begins. */
    public boolean mayTakeDays() {
        return services.stream().anyMatch(ServiceOffering::overDays);
    }

    /** What all of it foreseeably needs, each part once (APT-5b). */
    public List<PartNeed> parts() {
        return PartNeed.together(
                services.stream().flatMap(service -> service.parts().stream()).toList());
    }

    /** What a resource must have or be able to do for its part in one of the services; who receives the car, in all of them. */
    public Set<String> needed(HoldKind kind, int service) {
        return kind == HoldKind.ADVISOR
                ? services.stream()
                        .flatMap(each -> each.advisorSkills().stream())
                        .collect(ImmutableSet.toImmutableSet())
                : DaySearch.needed(kind, services.get(service));
    }

    /** The codes of the services, in their order. */
    public String codes() {
        return services.stream().map(ServiceOffering::code).collect(Collectors.joining(","));
    }
}
