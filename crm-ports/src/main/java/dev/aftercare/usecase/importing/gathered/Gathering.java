package dev.aftercare.usecase.importing.gathered;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.port.access.Grounds;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.lifecycle.LifeStages;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.policy.Policies;
import dev.aftercare.port.request.References;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.DealerVehicles;
import dev.aftercare.port.vehicle.Plates;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.port.vehicle.Vehicles;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Stores through which ordinary use cases register customers and cars by the hundred: what was {@linkplain #foresee foreseen} is asked for once,
 * and what is new is kept here until it is {@linkplain #write written}, all rows of a table at once.
 *
 * <p>What a use case reads is what it would read without this. A question is answered from here only where nothing but this unit of work can
 * change the answer, or where a version or a unique key is checked when it is written; before any other one, and before any other write, all that
 * was kept is written. So a port that is added later is right without being known here, and a use case need not know of this either. Each port
 * alone writes its tables, but for merges, which change whom an id leads to and which no row brings.
 *
 * <p>Of what is written the shared keys come first, in their order: VINs, then references. Two imports of the same things at once wait for each
 * other and do not lock each other out; the second gets a {@link dev.aftercare.port.shared.ConflictException} and is done again. Used by one
 * thread, within one unit of work.
 */
public final class Gathering {

    private final GatheredReferences references;
    private final GatheredCustomers customers;
    private final GatheredVehicles vehicles;
    private final GatheredDealerVehicles dealerVehicles;
    private final GatheredPlates plates;
    private final GatheredMeterReadings readings;
    private final GatheredGrounds grounds;
    private final GatheredTokens tokens;
    private final GatheredLifeStages lifeStages;
    private final GatheredJournal journal;
    private final UnitOfWork stores;

    private Gathering(UnitOfWork unit) {
        references = new GatheredReferences(unit.references(), this);
        customers = new GatheredCustomers(unit.customers(), this);
        vehicles = new GatheredVehicles(unit.vehicles(), this);
        dealerVehicles = new GatheredDealerVehicles(unit.dealerVehicles(), this);
        plates = new GatheredPlates(unit.plates(), this);
        readings = new GatheredMeterReadings(unit.meterReadings(), this);
        grounds = new GatheredGrounds(unit.grounds(), this);
        tokens = new GatheredTokens(unit.searchTokens(), this);
        lifeStages = new GatheredLifeStages(unit.lifeStages(), this);
        journal = new GatheredJournal(unit.journal(), this);
        stores = OtherPorts.of(
                unit,
                Map.ofEntries(
                        Map.entry(References.class, references),
                        Map.entry(Customers.class, customers),
                        Map.entry(Vehicles.class, vehicles),
                        Map.entry(DealerVehicles.class, dealerVehicles),
                        Map.entry(Plates.class, plates),
                        Map.entry(MeterReadings.class, readings),
                        Map.entry(Readings.class, new GatheredReadings(unit.readings(), readings, this)),
                        Map.entry(Grounds.class, grounds),
                        Map.entry(SearchTokens.class, tokens),
                        Map.entry(LifeStages.class, lifeStages),
                        Map.entry(Journal.class, journal),
                        Map.entry(Policies.class, new KnownPolicies(unit.policies(), this)),
                        Map.entry(CareDues.class, new GatheredCareDues(unit.careDues(), this))),
                this);
    }

    /** Gathers what is to be written in {@code unit}, which stays its caller's to commit. */
    public static Gathering in(UnitOfWork unit) {
        return new Gathering(unit);
    }

    /** The stores to work with; the unit of work behind them is neither committed nor closed by them. */
    public UnitOfWork stores() {
        return stores;
    }

    /**
     * Asks at once for what rows will ask for one by one.
     *
     * @param named references of things, by kind; at most 500 of each
     * @param vins at most 500
     */
    public void foresee(OrganisationId dealer, Map<SubjectKind, Set<ExternalReference>> named, Set<Vin> vins) {
        named.forEach((kind, all) -> references.foresee(dealer, kind, all));
        vehicles.foresee(vins);
        customers.foresee(ids(named, SubjectKind.CUSTOMER, dealer)
                .map(subject -> new CustomerId(subject.id()))
                .collect(Collectors.toSet()));
        Stream<VehicleId> byName = ids(named, SubjectKind.VEHICLE, dealer).map(subject -> new VehicleId(subject.id()));
        Stream<VehicleId> byVin = vins.stream().flatMap(vin -> vehicles.identify(vin).stream());
        dealerVehicles.foresee(dealer, Stream.concat(byName, byVin).collect(Collectors.toSet()));
    }

    private Stream<Subject> ids(
            Map<SubjectKind, Set<ExternalReference>> named, SubjectKind kind, OrganisationId dealer) {
        Collection<ExternalReference> ofKind = named.getOrDefault(kind, Set.of());
        return ofKind.stream().flatMap(reference -> references.find(dealer, kind, reference).stream());
    }

    /**
     * Writes what was kept.
     *
     * @throws dev.aftercare.port.shared.ConflictException where somebody else has registered some of it meanwhile
     * @throws dev.aftercare.port.shared.StaleVersionException where somebody else has changed some of it meanwhile
     */
    public void write() {
        vehicles.write();
        references.write();
        customers.write();
        dealerVehicles.write();
        plates.write();
        readings.write();
        grounds.write();
        tokens.write();
        lifeStages.write();
        journal.write();
    }

    /** Whether nobody else can have a row about the car, because this unit of work founded it and has not written it yet. */
    boolean isNew(VehicleId car) {
        return vehicles.isNew(car);
    }

    /** Whether the subject has no words in the dealer's books, because it is not written yet that the dealer has registered it. */
    boolean isNewTo(OrganisationId dealer, Subject subject) {
        return switch (subject.kind()) {
            case CUSTOMER -> customers.isNew(new CustomerId(subject.id()));
            case VEHICLE -> dealerVehicles.isNew(dealer, new VehicleId(subject.id()));
            default -> false;
        };
    }
}
