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

    /** The service with that code. */
    public Optional<ServiceOffering> service(String code) {
        return services.stream()
                .filter(offering -> offering.code().equals(code))
                .findFirst();
    }
}
