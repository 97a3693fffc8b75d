package dev.aftercare.memory;

import dev.aftercare.domain.accesscode.AccessCode;
import dev.aftercare.domain.accesscode.AccessCode.Sending;
import dev.aftercare.domain.accesscode.AccessCodeId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.accesscode.AccessCodes;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One-time codes in memory. */
record MemoryAccessCodes(Work work) implements AccessCodes {

    private static final Index<AccessCode> BY_DEALER =
            Index.by(code -> Key.of(code.dealer(), code.askedAt(), code.id()));

    private static final Index<AccessCode> BY_VEHICLE =
            Index.byEach(code -> code.vehicle().stream().map(vehicle -> Key.of(vehicle, code.askedAt(), code.id())));

    private static final Index<AccessCode> BY_NEXT_TRY =
            Index.byEach(code -> code.sending().nextTry().stream().map(due -> Key.of(due, code.id())));

    private static final Index<AccessCode> BY_RECEIVER =
            Index.byEach(code -> code.sending().sent().stream().map(sent -> Key.of(sent.to(), code.id())));

    private static final Index<AccessCode> BY_AGE = Index.by(code -> Key.of(code.askedAt(), code.id()));

    private static final Table<AccessCode> CODES = Table.versioned(
            "access code",
            code -> Key.of(code.id()),
            code -> new Version(code.id().subject(), code.version()),
            List.of(BY_DEALER, BY_VEHICLE, BY_NEXT_TRY, BY_RECEIVER, BY_AGE));

    @Override
    public int countAsked(OrganisationId dealer, Instant since) {
        work.transaction().lock(Key.of("access codes of", dealer));
        Key from = Key.of(dealer, since).end();
        return rows().between(BY_DEALER, from, Key.of(dealer).end(), this::isReached, Integer.MAX_VALUE)
                .size();
    }

    @Override
    public int countSent(VehicleId vehicle, Instant since) {
        Key from = Key.of(vehicle, since).end();
        return rows().between(BY_VEHICLE, from, Key.of(vehicle).end(), this::isReached, Integer.MAX_VALUE).stream()
                .mapToInt(code -> code.sending().times())
                .sum();
    }

    @Override
    public void insert(AccessCode code) {
        work.requireReached(isReached(code), code.id().subject(), code.version());
        rows().insert(code);
    }

    @Override
    public void endThose(OrganisationId dealer, Optional<VehicleId> vehicle) {
        vehicle.stream()
                .flatMap(car -> rows().under(BY_VEHICLE, Key.of(car)).stream())
                .filter(code -> code.dealer().equals(dealer) && isReached(code) && code.isValidAt(work.now()))
                .forEach(code -> rows().replace(code, code.ended(work.now())));
    }

    @Override
    public Optional<AccessCode> find(AccessCodeId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public Optional<AccessCode> lock(AccessCodeId id) {
        work.transaction().lock(Key.of("access code", id));
        return find(id);
    }

    @Override
    public boolean takeTry(AccessCodeId id) {
        work.transaction().lock(Key.of("access code", id));
        Optional<AccessCode> valid = find(id).filter(code -> code.triesLeft() > 0 && code.isValidAt(work.now()));
        valid.ifPresent(code -> rows().replace(code, withTries(code, code.triesLeft() - 1)));
        return valid.isPresent();
    }

    @Override
    public void update(AccessCode code) {
        Optional<AccessCode> present = find(code.id());
        work.requireReached(isReached(code) && present.isPresent(), code.id().subject(), code.version());
        rows().update(withTries(code, present.orElseThrow().triesLeft()));
    }

    @Override
    public List<AccessCode> toSend(Instant now, int limit) {
        return rows().between(BY_NEXT_TRY, Key.of(), Key.of(now).end(), this::isReached, limit);
    }

    @Override
    public List<AccessCode> sentTo(Collection<CustomerId> customer) {
        return work.atOnce(
                () -> received(customer).filter(this::isReached).sorted(byId()).toList());
    }

    @Override
    public void forget(Collection<CustomerId> customer) {
        MemoryGrounds grounds = new MemoryGrounds(work);
        List<CustomerId> reached = customer.stream()
                .filter(id -> grounds.open(id.subject(), ground -> true))
                .toList();
        received(reached).toList().forEach(code -> rows().replace(code, forgotten(code)));
    }

    @Override
    public List<AccessCodeId> forgetAskedBefore(Instant instant, int limit) {
        List<AccessCode> old = rows().between(BY_AGE, Key.of(), Key.of(instant), this::isReached, limit);
        old.forEach(rows()::delete);
        return old.stream().map(AccessCode::id).toList();
    }

    private Stream<AccessCode> received(Collection<CustomerId> customer) {
        return customer.stream().flatMap(id -> rows().under(BY_RECEIVER, Key.of(id)).stream());
    }

    private static Comparator<AccessCode> byId() {
        return Comparator.comparing(code -> Key.of(code.id()));
    }

    private static AccessCode withTries(AccessCode code, int triesLeft) {
        return with(code, triesLeft, code.sending(), code.version());
    }

    private static AccessCode forgotten(AccessCode code) {
        Sending over = new Sending(Optional.empty(), code.sending().times(), Optional.empty());
        return with(code, code.triesLeft(), over, code.version() + 1);
    }

    private static AccessCode with(AccessCode code, int triesLeft, Sending sending, long version) {
        return new AccessCode(
                code.id(),
                code.dealer(),
                code.vehicle(),
                code.askedAt(),
                code.told(),
                code.until(),
                triesLeft,
                sending,
                version);
    }

    private boolean isReached(AccessCode code) {
        return work.reaches(code.dealer());
    }

    private View<AccessCode> rows() {
        return work.rows(CODES);
    }
}
