package dev.aftercare.memory;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.insurance.EndPlace;
import dev.aftercare.port.insurance.Insurances;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Insurance policies in memory. */
record MemoryInsurances(Work work) implements Insurances {

    private static final Index<Insurance> BY_CAR =
            shown(insurance -> Key.of(insurance.vehicle(), insurance.terms().lastDay(), insurance.id()));

    private static final Index<Insurance> BY_END =
            shown(insurance -> Key.of(insurance.dealer(), insurance.terms().lastDay(), insurance.id()));

    private static final Index<Insurance> BY_HOLDER = Index.by(insurance -> Key.of(insurance.holder(), insurance.id()));

    private static final Table<Insurance> INSURANCES = Table.versioned(
            "insurance",
            insurance -> Key.of(insurance.id()),
            insurance -> new Version(insurance.id().subject(), insurance.version()),
            List.of(BY_CAR, BY_END, BY_HOLDER));

    private static Index<Insurance> shown(Function<Insurance, Key> key) {
        return Index.byEach(
                insurance -> insurance.carLeftOn().isPresent() ? Stream.of() : Stream.of(key.apply(insurance)));
    }

    @Override
    public void insert(Insurance insurance) {
        requireReached(insurance);
        rows().insert(insurance);
    }

    @Override
    public void update(Insurance insurance) {
        requireReached(insurance);
        rows().update(insurance);
    }

    @Override
    public void delete(Insurance insurance) {
        rows().delete(find(insurance.id())
                .filter(insurance::equals)
                .orElseThrow(() -> new StaleVersionException(insurance.id().subject(), insurance.version())));
    }

    @Override
    public Optional<Insurance> find(InsuranceId id) {
        return rows().get(Key.of(id)).filter(this::isReached);
    }

    @Override
    public List<Insurance> ofCar(OrganisationId dealer, VehicleId vehicle) {
        return rows().under(
                        BY_CAR,
                        Key.of(vehicle),
                        insurance -> insurance.dealer().equals(dealer) && isReached(insurance),
                        Integer.MAX_VALUE);
    }

    @Override
    public Page<Insurance> endingIn(
            OrganisationId dealer, DateRange days, Collection<InsuranceKind> kinds, PageRequest page) {
        return work.atOnce(() -> Pages.page(
                rows(),
                BY_END,
                Key.of(dealer),
                insurance -> days.contains(insurance.terms().lastDay())
                        && kinds.contains(insurance.terms().kind())
                        && isToBeRenewed(insurance),
                page,
                text -> {
                    EndPlace after = EndPlace.read(text);
                    return Key.of(dealer, after.lastDay(), after.id());
                },
                insurance -> EndPlace.of(insurance).toString()));
    }

    @Override
    public Map<InsuranceKind, Integer> countEndingIn(OrganisationId dealer, DateRange days) {
        return work.atOnce(() -> rows()
                .between(
                        BY_END,
                        Key.of(dealer, days.from()),
                        Key.of(dealer, days.until()),
                        this::isToBeRenewed,
                        Integer.MAX_VALUE)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        insurance -> insurance.terms().kind(), insurance -> 1, Integer::sum)));
    }

    @Override
    public void carWentTo(VehicleId vehicle, CustomerId owner, LocalDate since) {
        carWentTo(vehicle, owner, since, insurance -> !insurance.isSince(since));
    }

    @Override
    public void carWentTo(OrganisationId dealer, VehicleId vehicle, CustomerId owner, LocalDate since) {
        carWentTo(
                vehicle,
                owner,
                since,
                insurance -> work.reaches(dealer) && insurance.dealer().equals(dealer));
    }

    private void carWentTo(VehicleId vehicle, CustomerId owner, LocalDate since, Predicate<Insurance> suits) {
        Identity buyer = new MemoryIdentities(work).known(owner);
        rows().under(BY_CAR, Key.of(vehicle), suits, Integer.MAX_VALUE).stream()
                .filter(insurance -> !buyer.has(insurance.holder()))
                .forEach(insurance -> rows().update(insurance.withoutTheCar(since)));
    }

    @Override
    public List<Insurance> ofHolder(Collection<CustomerId> holder) {
        return work.atOnce(() -> holder.stream()
                .flatMap(id -> rows().under(BY_HOLDER, Key.of(id), this::isReached, Integer.MAX_VALUE).stream())
                .sorted(Comparator.comparing(insurance -> Key.of(insurance.id())))
                .toList());
    }

    @Override
    public void forget(Collection<CustomerId> holder) {
        ofHolder(holder).forEach(rows()::delete);
    }

    /** Nobody is called about the policy of a car that is not on the road, whoever said so (hard case 27). */
    private boolean isToBeRenewed(Insurance insurance) {
        return isReached(insurance)
                && new MemoryVehicleEnds(work).standing(insurance.vehicle()).isEmpty();
    }

    private boolean isReached(Insurance insurance) {
        return work.reaches(insurance.dealer(), insurance.holder());
    }

    private void requireReached(Insurance insurance) {
        work.requireReached(isReached(insurance), insurance.id().subject(), insurance.version());
    }

    private View<Insurance> rows() {
        return work.rows(INSURANCES);
    }
}
