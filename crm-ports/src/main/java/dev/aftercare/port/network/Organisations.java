package dev.aftercare.port.network;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.Optional;

/** The manufacturer and its dealers. In an organisation's scope only that dealer is there. */
public interface Organisations {

    /** Keeps the manufacturer; false where the network has one already. */
    boolean found(Manufacturer manufacturer);

    /** The manufacturer; seen in every scope, since policies of the network are its. */
    Optional<Manufacturer> manufacturer();

    /** Replaces the manufacturer's previous version; not in the scope of a dealer. */
    void update(Manufacturer manufacturer);

    /** Keeps a new dealer; false where its code is taken. */
    boolean open(Dealer dealer);

    /** Replaces the dealer's previous version. */
    void update(Dealer dealer);

    Optional<Dealer> dealer(OrganisationId id);

    /** Dealers in the order of their codes. */
    Page<Dealer> dealers(PageRequest page);

    /** Those whose region is one of {@code regions}, in the order of their codes. */
    Page<Dealer> dealersIn(Collection<String> regions, PageRequest page);
}
