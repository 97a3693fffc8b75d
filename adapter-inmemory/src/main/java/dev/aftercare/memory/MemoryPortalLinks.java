package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLink.Uses;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.portal.PortalLinks;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Links of customers in memory; their uses stand apart, since counting makes no version. */
record MemoryPortalLinks(Work work) implements PortalLinks {

    private record Kept(PortalLink link, String sha256) {}

    private record Counted(PortalLinkId id, Uses uses) {}

    private static final Index<Kept> BY_SECRET = Index.by(row -> Key.of(row.sha256()));

    private static final Index<Kept> BY_CUSTOMER =
            Index.by(row -> Key.of(row.link().customer(), row.link().id()));

    private static final Table<Kept> LINKS = Table.versioned(
            "portal link",
            row -> Key.of(row.link().id()),
            row -> new Version(row.link().id().subject(), row.link().version()),
            List.of(BY_SECRET, BY_CUSTOMER));

    private static final Table<Counted> USES = Table.of("portal link use", row -> Key.of(row.id()), List.of());

    @Override
    public void insert(PortalLink link, String sha256) {
        work.requireReached(isReached(link), link.id().subject(), link.version());
        links().insert(new Kept(link, sha256));
    }

    @Override
    public void update(PortalLink link) {
        Optional<Kept> present = links().get(Key.of(link.id())).filter(row -> isReached(row.link()));
        work.requireReached(isReached(link) && present.isPresent(), link.id().subject(), link.version());
        links().update(new Kept(link, present.orElseThrow().sha256()));
    }

    @Override
    public boolean countUse(PortalLinkId id, Instant since) {
        Optional<Uses> present = find(id).map(PortalLink::uses)
                .filter(uses -> uses.last().map(last -> !last.isAfter(since)).orElse(true));
        present.ifPresent(uses -> {
            Counted next = new Counted(id, new Uses(uses.count() + 1, Optional.of(work.now())));
            uses().get(Key.of(id)).ifPresentOrElse(before -> uses().replace(before, next), () -> uses().insert(next));
        });
        return present.isPresent();
    }

    @Override
    public Optional<PortalLink> find(PortalLinkId id) {
        return work.atOnce(() -> reached(links().get(Key.of(id))));
    }

    @Override
    public Optional<PortalLink> findBySecret(String sha256) {
        return work.atOnce(() -> reached(links().get(BY_SECRET, Key.of(sha256))));
    }

    @Override
    public Page<PortalLink> of(Collection<CustomerId> customer, PageRequest page) {
        return work.atOnce(() -> Pages.byId(
                        links(),
                        BY_CUSTOMER,
                        customer.stream().map(Key::of).toList(),
                        row -> isReached(row.link()),
                        page,
                        row -> row.link().id().value())
                .map(this::counted));
    }

    private Optional<PortalLink> reached(Optional<Kept> row) {
        return row.filter(found -> isReached(found.link())).map(this::counted);
    }

    private PortalLink counted(Kept row) {
        PortalLink link = row.link();
        Uses uses = uses().get(Key.of(link.id())).map(Counted::uses).orElseGet(Uses::none);
        return new PortalLink(
                link.id(),
                link.dealer(),
                link.customer(),
                link.issuedAt(),
                link.until(),
                link.revokedAt(),
                uses,
                link.version());
    }

    private boolean isReached(PortalLink link) {
        return work.reaches(link.dealer(), link.customer());
    }

    private View<Kept> links() {
        return work.rows(LINKS);
    }

    private View<Counted> uses() {
        return work.rows(USES);
    }
}
