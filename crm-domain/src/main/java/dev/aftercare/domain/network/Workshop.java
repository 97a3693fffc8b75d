package dev.aftercare.domain.network;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** A dealer's workshop: its bays and the services it offers. */
public record Workshop(List<Bay> bays, List<ServiceOffering> services) {

    public Workshop {
        bays = ImmutableList.copyOf(bays);
        services = ImmutableList.copyOf(services);
    }

    /** What customers read of services, as one text; the code of one that is offered no longer. */
    public String namesOf(List<String> codes) {
        return codes.stream()
                .map(code -> service(code).map(ServiceOffering::name).orElse(code))
                .collect(Collectors.joining(", "));
    }

    /** The service with that code. */
    public Optional<ServiceOffering> service(String code) {
        return services.stream()
                .filter(offering -> offering.code().equals(code))
                .findFirst();
    }
}
