package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dealer's workshop: its bays, the services it offers, and the cars it lends. */
public record Workshop(List<Bay> bays, List<ServiceOffering> services, List<LoanCar> loanCars) {

    public Workshop {
        bays = ImmutableList.copyOf(bays);
        services = ImmutableList.copyOf(services);
        loanCars = ImmutableList.copyOf(loanCars);
    }

    /** A workshop that lends no cars. */
    public Workshop(List<Bay> bays, List<ServiceOffering> services) {
        this(bays, services, List.of());
    }

    /** What customers read of services, as one text; the code of one that is offered no longer. */
    public String namesOf(List<String> codes) {
        return codes.stream()
                .map(code -> service(code).map(ServiceOffering::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** The bay with that id. */
    public Optional<Bay> bay(BayId id) {
        return bays.stream().filter(bay -> bay.id().equals(id)).findFirst();
    }

    /** The same with {@code changed} in the place of the bay that has its id. */
    Workshop with(Bay changed) {
        return new Workshop(
                bays.stream()
                        .map(bay -> bay.id().equals(changed.id()) ? changed : bay)
                        .toList(),
                services,
                loanCars);
    }

    /** The service with that code. */
    public Optional<ServiceOffering> service(String code) {
        return services.stream()
                .filter(offering -> offering.code().equals(code))
                .findFirst();
    }
}
