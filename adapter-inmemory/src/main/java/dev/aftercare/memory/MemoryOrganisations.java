package dev.aftercare.memory;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.network.Organisations;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The manufacturer and its dealers in memory. */
record MemoryOrganisations(Work work) implements Organisations {

    private static final Key THE_ONE = Key.of("manufacturer");

    private static final Table<Manufacturer> MANUFACTURER = Table.versioned(
            "manufacturer", only -> THE_ONE, only -> new Version(only.id().subject(), only.version()), List.of());

    private static final Index<Dealer> BY_CODE = Index.by(dealer -> Key.of(dealer.code()));

    private static final Table<Dealer> DEALERS = Table.versioned(
            "dealer",
            dealer -> Key.of(dealer.id()),
            dealer -> new Version(dealer.id().subject(), dealer.version()),
            List.of(BY_CODE));

    @Override
    public boolean found(Manufacturer manufacturer) {
        work.requireReached(work.reaches(manufacturer.id()), manufacturer.id().subject(), manufacturer.version());
        return work.rows(MANUFACTURER).insertIfAbsent(manufacturer);
    }

    @Override
    public Optional<Manufacturer> manufacturer() {
        return work.rows(MANUFACTURER).get(THE_ONE);
    }

    @Override
    public void update(Manufacturer manufacturer) {
        work.requireReached(work.reaches(manufacturer.id()), manufacturer.id().subject(), manufacturer.version());
        work.rows(MANUFACTURER).update(manufacturer);
    }

    @Override
    public boolean open(Dealer dealer) {
        requireReached(dealer);
        return work.rows(DEALERS).insertIfAbsent(dealer);
    }

    @Override
    public void update(Dealer dealer) {
        requireReached(dealer);
        work.rows(DEALERS).update(dealer);
    }

    @Override
    public Optional<Dealer> dealer(OrganisationId id) {
        return work.rows(DEALERS).get(Key.of(id)).filter(dealer -> work.reaches(dealer.id()));
    }

    @Override
    public Page<Dealer> dealers(PageRequest page) {
        return dealers(dealer -> true, page);
    }

    @Override
    public Page<Dealer> dealersIn(Collection<String> regions, PageRequest page) {
        return dealers(dealer -> regions.contains(dealer.profile().region()), page);
    }

    /** The dealer with that code, whoever asks. */
    static Optional<Dealer> byCode(Work work, String code) {
        return work.rows(DEALERS).under(BY_CODE, Key.of(code)).stream().findFirst();
    }

    /** All that the scope reaches, in the order of their ids. */
    Stream<Dealer> all() {
        return work
                .rows(DEALERS)
                .under(DEALERS.primary(), Key.of(), dealer -> work.reaches(dealer.id()), Integer.MAX_VALUE)
                .stream();
    }

    private Page<Dealer> dealers(Predicate<Dealer> wanted, PageRequest page) {
        return Pages.page(
                work.rows(DEALERS),
                BY_CODE,
                Key.of(),
                dealer -> work.reaches(dealer.id()) && wanted.test(dealer),
                page,
                Key::of,
                Dealer::code);
    }

    private void requireReached(Dealer dealer) {
        work.requireReached(work.reaches(dealer.id()), dealer.id().subject(), dealer.version());
    }
}
