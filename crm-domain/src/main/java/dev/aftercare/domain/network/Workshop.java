package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;

/** A dealer's workshop: its bays and the services it offers. */
public record Workshop(List<Bay> bays, List<ServiceOffering> services) {

    public Workshop {
        bays = ImmutableList.copyOf(bays);
        services = ImmutableList.copyOf(services);
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
                services);
    }

    /** The service with that code. */
    public Optional<ServiceOffering> service(String code) {
        return services.stream()
                .filter(offering -> offering.code().equals(code))
                .findFirst();
    }
}
