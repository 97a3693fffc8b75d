package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Delivery;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.ReadingId;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleHistory.PastAppointment;
import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.domain.vehicle.VinCorrection;
import dev.aftercare.domain.vehicle.VinCorrectionReason;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.vehicle.Vehicles.FormerlyNumbered;
import dev.aftercare.testkit.given.ReadingBuilder;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The statements that a scope changes run on both databases in a dealer's scope and in the network's, and read what was
 * written. The contract kit tells what they promise.
 */
class EveryPortTest {

    private static final PageRequest FIRST = PageRequest.first(10);

    private final Samples make = new Samples();
    private final Dealer dealer = make.dealer("SH-01");
    private static final Map<TestDatabase, JdbcStorage> STORAGES = new EnumMap<>(TestDatabase.class);

    private UnitOfWork work;

    /** Nothing is committed, so that all tests can use one schema. */
    @AfterEach
    void giveUp() {
        work.close();
    }

    @AfterAll
    static void close() {
        STORAGES.values().forEach(JdbcStorage::close);
    }

    static Stream<Place> places() {
        return Stream.of(TestDatabase.values())
                .flatMap(database -> Stream.of(true, false).map(limited -> new Place(database, limited)));
    }

    record Place(TestDatabase database, boolean limited) {}

    private void open(Place place) {
        JdbcStorage storage =
                STORAGES.computeIfAbsent(place.database, database -> database.shared(JdbcStorage.LOCK_LIMIT));
        Scope scope = place.limited ? Scope.of(dealer.id()) : Scope.network();
        work = storage.begin(scope, Samples.NOW);
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsTheNetwork(Place place) {
        open(place);
        Manufacturer maker = Manufacturer.founding(dealer.id(), "Maker", Samples.ZONE);
        assertThat(work.organisations().found(maker)).isTrue();
        assertThat(work.organisations().found(maker)).isFalse();
        assertThat(work.organisations().manufacturer()).contains(maker);
        assertThat(work.organisations().open(dealer)).isTrue();
        assertThat(work.organisations().open(dealer)).isFalse();
        Dealer always = dealer.openingAt(BusinessHours.always());
        work.organisations().update(always);
        assertThat(work.organisations().dealer(dealer.id())).contains(always);
        assertThat(work.organisations().dealers(FIRST).items()).containsExactly(always);

        StaffMember person = make.technician(dealer);
        work.staff().insert(person);
        StaffMember changed = person.workingAt(BusinessHours.always());
        work.staff().update(changed);
        assertThat(work.staff().find(person.id())).contains(changed);
        assertThat(work.staff().of(dealer.id())).containsExactly(changed);
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsPolicies(Place place) {
        open(place);
        PolicyVersion<AppointmentPolicy> version = new PolicyVersion<>(
                new PolicyId(make.id()),
                AppointmentPolicy.KIND,
                Optional.of(dealer.id()),
                PolicyVersion.OPEN,
                Samples.NOW,
                AppointmentPolicy.standard());
        work.policies().insert(version);
        assertThat(work.policies().history(Optional.of(dealer.id())).versions()).containsExactly(version);
        assertThat(work.policies().history(Optional.empty()).versions()).isEmpty();
        if (!place.limited) {
            PolicyVersion<AccessPolicy> network = new PolicyVersion<>(
                    new PolicyId(make.id()),
                    AccessPolicy.KIND,
                    Optional.empty(),
                    PolicyVersion.OPEN,
                    Samples.NOW,
                    AccessPolicy.standard());
            work.policies().insert(network);
            assertThat(work.policies().history(Optional.empty()).versions()).containsExactly(network);
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsCustomersAndTheirWords(Place place) {
        open(place);
        Customer customer = make.customer(dealer);
        work.customers().insert(customer);
        assertThat(work.customers().find(customer.id()).isPresent()).isEqualTo(!place.limited);
        work.grounds().open(make.access(dealer, customer.id().subject(), GroundKind.REGISTERED_HERE));
        assertThat(work.customers().find(customer.id())).contains(customer);
        Customer changed = customer.corrected(customer.name(), customer.contact(), CustomerProfile.unknown());
        work.customers().update(changed);
        assertThat(work.customers().findAll(List.of(customer.id()))).containsExactly(changed);

        Set<SearchToken> words =
                Set.of(SearchToken.name("王小明"), SearchToken.name("王"), SearchToken.phone("13812345678"));
        work.searchTokens().replace(dealer.id(), customer.id().subject(), words);
        work.searchTokens().replace(dealer.id(), customer.id().subject(), words);
        assertThat(work.searchTokens()
                        .find(SubjectKind.CUSTOMER, SearchToken.name("王"), FIRST)
                        .items())
                .containsExactly(customer.id().value());
        assertThat(work.searchTokens()
                        .find(SubjectKind.CUSTOMER, SearchToken.phone("139"), FIRST)
                        .items())
                .isEmpty();

        ExternalReference reference = new ExternalReference("dms", "4711");
        assertThat(work.references()
                        .insertIfAbsent(dealer.id(), reference, customer.id().subject()))
                .isTrue();
        assertThat(work.references()
                        .insertIfAbsent(dealer.id(), reference, customer.id().subject()))
                .isFalse();
        assertThat(work.references().find(dealer.id(), SubjectKind.CUSTOMER, reference))
                .contains(customer.id().subject());
        assertThat(work.references().of(dealer.id(), customer.id().subject())).containsExactly(reference);
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsCars(Place place) {
        open(place);
        Vehicle car = make.vehicle("1HGCM82633A004352");
        assertThat(work.vehicles().insertIfAbsent(car)).isTrue();
        assertThat(work.vehicles().insertIfAbsent(make.vehicle("1HGCM82633A004352")))
                .isFalse();
        assertThat(work.vehicles().identify(car.vin())).contains(car.id());
        assertThat(work.vehicles().byPapers(car.vin().value(), car.plate().orElseThrow()))
                .contains(car.id());
        assertThat(work.vehicles().lock(car.id()).isPresent()).isEqualTo(!place.limited);
        work.grounds().open(make.access(dealer, car.id().subject(), GroundKind.REGISTERED_HERE));
        assertThat(work.vehicles().lock(car.id())).contains(car);
        assertThat(work.vehicles().find(car.id()).isPresent()).isEqualTo(!place.limited);
        Vehicle delivered = car.delivered(new Delivery(Samples.DAY, dealer.id()), Optional.empty());
        work.vehicles().update(delivered);
        work.grounds().open(make.access(dealer, car.id().subject(), GroundKind.OWN_SALE));
        assertThat(work.vehicles().find(car.id())).contains(delivered);

        DealerVehicle mine = new DealerVehicle(
                car.id(), dealer.id(), car.vin(), car.description(), Optional.empty(), Optional.empty(), 1);
        assertThat(work.dealerVehicles().insertIfAbsent(mine)).isTrue();
        assertThat(work.dealerVehicles().insertIfAbsent(mine)).isFalse();
        DealerVehicle plated = mine.corrected(mine.description(), car.plate(), Optional.empty());
        work.dealerVehicles().update(plated);
        assertThat(work.dealerVehicles().find(dealer.id(), car.id())).contains(plated);
        assertThat(work.dealerVehicles().findAll(dealer.id(), List.of(car.id())))
                .containsExactly(plated);

        VinCorrection correction = new VinCorrection(
                car.id(), dealer.id(), 3, new Vin("4711", "OPEL"), VinCorrectionReason.COMPLETED, Samples.NOW);
        work.vinCorrections().insert(List.of(correction));
        assertThat(work.vinCorrections().of(dealer.id(), List.of(car.id()))).containsExactly(correction);
        assertThat(work.vehicles().formerly(List.of(correction.former())))
                .containsExactly(new FormerlyNumbered(correction.former(), car.id(), car.plate()));
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsOwnersAndReadings(Place place) {
        open(place);
        Vehicle car = make.vehicle("1HGCM82633A004352");
        Customer owner = make.customer(dealer);
        Ownership period = new Ownership(car.id(), owner.id(), dealer.id(), Samples.DAY, Optional.empty());
        work.ownerships().insert(period);
        assertThat(work.ownerships().beganOnOrAfter(car.id(), Samples.DAY)).isPresent();
        assertThat(work.ownerships().beganOnOrAfter(car.id(), Samples.DAY.plusDays(1)))
                .isEmpty();
        Ownership ended = period.endedBy(Samples.DAY.plusDays(9));
        assertThat(work.ownerships().endOpen(car.id(), Samples.DAY.plusDays(9))).contains(ended);
        assertThat(work.ownerships().endOpen(car.id(), Samples.DAY.plusDays(9))).isEmpty();
        assertThat(work.ownerships().of(car.id())).containsExactly(ended);

        List<Reading> readings = Stream.of(1, 2, 3)
                .map(n -> new Reading(
                        new ReadingId(make.id()),
                        car.id(),
                        dealer.id(),
                        Samples.DAY,
                        Distance.miles(n),
                        ReadingSource.VISIT,
                        n == 2,
                        Samples.NOW))
                .toList();
        work.meterReadings()
                .insert(readings.stream().map(ReadingBuilder::entered).toList());
        assertThat(work.readings().of(car.id(), 2)).containsExactlyElementsOf(readings.subList(1, 3));
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsGroundsAndLooks(Place place) {
        open(place);
        var subject = make.vehicle("1HGCM82633A004352").id().subject();
        var ground = make.access(dealer, subject, GroundKind.PAPERS);
        Instant end = Samples.NOW.plusSeconds(60);
        work.grounds().open(ground);
        work.grounds().endAll(subject, GroundKind.PAPERS, end);
        work.grounds().endCausedBy(subject, end);
        work.grounds().end(ground, end.plusSeconds(1));
        assertThat(work.grounds().holding(dealer.id(), subject)).containsExactly(ground.endingAt(end));
        assertThat(work.grounds().endedAndUntold(Samples.NOW, 10)).isEmpty();
        assertThat(work.grounds().endedAndUntold(end, 10)).containsExactly(ground.endingAt(end));
        assertThat(work.grounds().markTold(List.of(ground))).containsExactly(ground);
        assertThat(work.grounds().markTold(List.of(ground))).isEmpty();
        work.grounds().end(ground, end.plusSeconds(1));
        assertThat(work.grounds().endedAndUntold(end.plusSeconds(9), 10)).isEmpty();

        Look look = new Look(make.id(), dealer.id(), "clerk", subject, GroundKind.PAPERS, Samples.NOW);
        work.looks().record(look);
        assertThat(work.looks().at(subject, FIRST).items()).containsExactly(look);
    }

    @ParameterizedTest
    @MethodSource("places")
    void keepsAppointmentsAndDays(Place place) {
        open(place);
        Customer customer = make.customer(dealer);
        Vehicle car = make.vehicle("1HGCM82633A004352");
        Appointment booked = make.appointment(dealer, customer.id(), car.id());
        work.appointments().insert(booked, Samples.DAY);
        assertThat(work.appointments().find(booked.id())).contains(booked);
        assertThat(work.appointments().on(dealer.id(), Samples.DAY)).containsExactly(booked);
        assertThat(work.appointments().openFrom(dealer.id(), ZonedDate.of(Samples.DAY, dealer.zone())))
                .containsExactly(booked);
        assertThat(work.appointments().historyOf(car.id(), 5))
                .containsExactly(new PastAppointment(Samples.DAY, "maintenance"));
        assertThat(work.appointments().missedAt(Samples.NINE.plusSeconds(3_600), 5))
                .isEmpty();
        assertThat(work.appointments().missedAt(Samples.NINE.plusSeconds(3_601), 5))
                .containsExactly(booked);
        Appointment cancelled = booked.cancelled().orElseThrow();
        work.appointments().updateAll(List.of(cancelled), Samples.DAY);
        assertThat(work.appointments().find(booked.id())).contains(cancelled);
        assertThat(work.appointments().openFrom(dealer.id(), ZonedDate.of(Samples.DAY, dealer.zone())))
                .isEmpty();

        ZonedDate date = ZonedDate.of(Samples.DAY, Samples.ZONE);
        WorkshopDay day = work.workshopDays().lock(dealer.id(), date);
        assertThat(day).isEqualTo(WorkshopDay.empty(dealer.id(), date));
        List<Hold> holds = List.of(make.hold(dealer));
        work.workshopDays().save(day.taking(holds), booked.id(), List.of(), holds);
        assertThat(work.workshopDays().takenTicks(dealer.id(), date)).hasSize(4);
        WorkshopDay taken = work.workshopDays().lock(dealer.id(), date);
        assertThat(taken).isEqualTo(day.taking(holds));
        work.workshopDays().save(taken.releasing(holds), booked.id(), holds, List.of());
        assertThat(work.workshopDays().takenTicks(dealer.id(), date)).isEmpty();
        assertThat(work.workshopDays().read(dealer.id(), Samples.ZONE, Samples.DAY, Samples.DAY.plusDays(2)))
                .hasSize(3);
        assertThat(work.workshopDays().lockAll(dealer.id(), Samples.ZONE, Samples.DAY, Samples.DAY.plusDays(2)))
                .extracting(WorkshopDay::version)
                .containsExactly(2L, 0L, 0L);
    }
}
