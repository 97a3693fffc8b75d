package dev.aftercare.memory;

import static dev.aftercare.memory.Samples.DEALER;
import static dev.aftercare.memory.Samples.NOW;
import static dev.aftercare.memory.Samples.STRANGER;
import static dev.aftercare.memory.Samples.TODAY;
import static dev.aftercare.testkit.given.ReadingBuilder.entered;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a scope does not reach is not there, for reading and for writing. */
@Tag("NET-2")
class MemoryScopeTest {

    private final MemoryStorage storage = new MemoryStorage();
    private final Customer customer = Samples.customer(10, DEALER);
    private final Vehicle car = Samples.vehicle(20, "LSVAA4182E2184847");

    @Test
    void aCustomerIsThereWhileTheDealerHasAGroundAtTheInstantOfTheUnitOfWork() {
        in(DEALER, work -> {
            work.customers().insert(customer);
            work.grounds()
                    .open(Samples.ground(1, DEALER, customer.id().subject(), GroundKind.REGISTERED_HERE)
                            .endingAt(NOW.plusSeconds(60)));
        });

        assertThat(customerSeen(Scope.of(DEALER), NOW)).contains(customer);
        assertThat(customerSeen(Scope.of(DEALER), NOW.plusSeconds(60))).isEmpty();
        assertThat(customerSeen(Scope.of(STRANGER), NOW)).isEmpty();
        assertThat(customerSeen(Scope.network(), NOW)).contains(customer);
    }

    @Test
    void anotherDealersRowsAreWrittenAsIfTheyHadGone() {
        in(DEALER, work -> work.customers().insert(customer));

        try (UnitOfWork work = storage.begin(Scope.of(STRANGER), NOW)) {
            assertThatThrownBy(() -> work.customers().update(Samples.moved(customer, "elsewhere")))
                    .isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> work.customers().insert(Samples.customer(11, DEALER)))
                    .isInstanceOf(StaleVersionException.class);
            assertThatThrownBy(() -> work.numbers().next(DEALER, 'A', 2026)).isInstanceOf(StaleVersionException.class);
        }
    }

    @Test
    void onlyAGroundThatOpensTheHistoryShowsTheCarAndWhatOthersDid() {
        Appointment visit = Samples.appointment(30, STRANGER, NOW, car.id());
        in(STRANGER, work -> {
            assertThat(work.vehicles().insertIfAbsent(car)).isTrue();
            work.meterReadings().insert(List.of(entered(Samples.reading(40, car.id(), STRANGER, TODAY))));
            work.appointments().insert(visit, TODAY);
        });
        in(DEALER, work -> {
            work.meterReadings().insert(List.of(entered(Samples.reading(41, car.id(), DEALER, TODAY.minusDays(1)))));
            work.grounds().open(Samples.ground(2, DEALER, car.id().subject(), GroundKind.REGISTERED_HERE));
        });

        in(DEALER, work -> {
            assertThat(work.vehicles().identify(car.vin())).contains(car.id());
            assertThat(work.vehicles().find(car.id())).isEmpty();
            assertThat(work.vehicles().lock(car.id())).contains(car);
            assertThat(work.readings().of(car.id(), 5)).hasSize(1);
            assertThat(work.appointments().historyOf(car.id(), 5)).isEmpty();
            work.grounds().open(Samples.ground(3, DEALER, car.id().subject(), GroundKind.PAPERS));
            assertThat(work.vehicles().find(car.id())).contains(car);
            assertThat(work.readings().of(car.id(), 5))
                    .extracting(reading -> reading.distance().amount())
                    .containsExactly(41L, 40L);
            assertThat(work.readings().of(car.id(), 1)).hasSize(1);
            assertThat(work.appointments().historyOf(car.id(), 5)).hasSize(1);
            assertThat(work.appointments().find(visit.id())).isEmpty();
        });
    }

    @Test
    void aKnownVinIsNotKeptTwiceWhoeverEnteredIt() {
        in(STRANGER, work -> assertThat(work.vehicles().insertIfAbsent(car)).isTrue());
        in(
                DEALER,
                work -> assertThat(work.vehicles()
                                .insertIfAbsent(Samples.vehicle(21, car.vin().toString())))
                        .isFalse());
    }

    @Test
    void aSaleEndsTheGroundsOfAllDealers() {
        in(
                STRANGER,
                work -> work.grounds().open(Samples.ground(4, STRANGER, car.id().subject(), GroundKind.OWN_SALE)));
        Instant sold = NOW.plus(Duration.ofHours(1));
        in(DEALER, work -> work.grounds().endAll(car.id().subject(), GroundKind.OWN_SALE, sold));

        assertThat(holding(STRANGER, sold)).isEmpty();
        assertThat(ended(Scope.job("ends"), sold)).hasSize(1);
        assertThat(ended(Scope.of(DEALER), sold)).isEmpty();
    }

    @Test
    void wordsAreFoundByTheirBeginningInOwnBooksAndInAllByTheNetwork() {
        SearchToken phone = SearchToken.phone("13800000001");
        in(DEALER, work -> work.searchTokens().replace(DEALER, customer.id().subject(), Set.of(phone)));
        in(
                STRANGER,
                work -> work.searchTokens()
                        .replace(STRANGER, Samples.customer(9, STRANGER).id().subject(), Set.of(phone)));
        SearchToken beginning = SearchToken.phone("138");

        assertThat(found(Scope.of(DEALER), beginning))
                .containsExactly(customer.id().value());
        assertThat(found(Scope.network(), beginning)).containsExactly(Samples.id(9), Samples.id(10));
        in(DEALER, work -> work.searchTokens().replace(DEALER, customer.id().subject(), Set.of()));
        assertThat(found(Scope.of(DEALER), beginning)).isEmpty();
    }

    private void in(OrganisationId dealer, Consumer<UnitOfWork> steps) {
        try (UnitOfWork work = storage.begin(Scope.of(dealer), NOW)) {
            steps.accept(work);
            work.commit();
        }
    }

    private Optional<Customer> customerSeen(Scope scope, Instant now) {
        try (UnitOfWork work = storage.begin(scope, now)) {
            return work.customers().find(customer.id());
        }
    }

    private List<Access> holding(OrganisationId dealer, Instant now) {
        try (UnitOfWork work = storage.begin(Scope.of(dealer), now)) {
            return work.grounds().holding(dealer, car.id().subject());
        }
    }

    private List<Access> ended(Scope scope, Instant now) {
        try (UnitOfWork work = storage.begin(scope, now)) {
            return work.grounds().endedAndUntold(now, 10);
        }
    }

    private List<UUID> found(Scope scope, SearchToken beginning) {
        try (UnitOfWork work = storage.begin(scope, NOW)) {
            return work.searchTokens()
                    .find(SubjectKind.CUSTOMER, beginning, PageRequest.first(10))
                    .items();
        }
    }
}
