package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aLook;
import static dev.aftercare.testkit.given.Given.aPolicy;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.aStaffMember;
import static dev.aftercare.testkit.given.Given.anEvent;
import static dev.aftercare.testkit.given.Given.anImportRun;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.port.storage.UnitOfWork;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** What the scope does not reach is not there: foreign and unknown look the same (NET-2, hard case 42). */
public interface IsolationContract extends OnStorage {

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void otherDealerFindsNothingInAnyStore() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = new Everything(this, network, NOW, TOMORROW, "text");
        write(Scope.network(), all::write);
        assertThat(read(network.scopeOfB(), all::found)).isEqualTo(all.nothing());
    }

    @Test
    @Tag("NET-2")
    default void dealerFindsAllOfItsOwn() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = new Everything(this, network, NOW, TOMORROW, "text");
        write(Scope.network(), all::write);
        Map<String, List<?>> own = all.written();
        own.put("dealers", List.of());
        assertThat(read(network.scopeOfA(), all::found)).isEqualTo(own);
    }

    @Test
    @Tag("NET-2")
    default void jobReachesEverybody() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = new Everything(this, network, NOW, TOMORROW, "text");
        write(Scope.network(), all::write);
        assertThat(read(Scope.job("due"), all::found)).isEqualTo(all.written());
    }

    @TestFactory
    @Tag("NET-2")
    @Tag("HC-42")
    default Stream<DynamicTest> changeOfAnothersLooksLikeChangeOfTheUnknown() {
        TwoDealers network = TwoDealers.in(this);
        return Versioned.all(network).stream()
                .filter(kind -> !kind.name().equals("registration"))
                .map(kind -> DynamicTest.dynamicTest(kind.name(), () -> assertForeignLooksUnknown(network, kind)));
    }

    private <T> void assertForeignLooksUnknown(TwoDealers network, Versioned<T> kind) {
        T second = kind.after(kind.first());
        Throwable unknown = catchThrowable(() -> write(network.scopeOfB(), unit -> kind.update(unit, second)));
        write(kind.scope(), unit -> kind.insert(unit));
        Throwable foreign = catchThrowable(() -> write(network.scopeOfB(), unit -> kind.update(unit, second)));
        assertThat(unknown).isInstanceOf(StaleVersionException.class);
        assertThat(foreign).isInstanceOf(StaleVersionException.class).hasMessage(unknown.getMessage());
        assertThat(find(kind.scope(), kind::find)).contains(kind.first());
        assertThat(find(network.scopeOfB(), kind::find)).isEmpty();
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void nothingCanBePutIntoTheBooksOfAnother() {
        TwoDealers network = TwoDealers.in(this);
        Everything all = new Everything(this, network, NOW, TOMORROW, "text");
        Hold bay = new Days(this, network).bay(0, 0, TOMORROW, 32, 34);
        List<Consumer<UnitOfWork>> attempts = List.of(
                unit -> unit.staff().insert(aStaffMember().at(network.a()).build()),
                unit -> unit.appointments().insert(network.appointment().build(), TOMORROW),
                unit -> unit.looks()
                        .record(aLook().by(network.a())
                                .on(network.car().id().subject())
                                .build()),
                unit -> unit.journal()
                        .append(List.of(anEvent()
                                .at(network.a())
                                .about(network.car().id().subject())
                                .build())),
                unit -> unit.importRuns()
                        .insertIfAbsent(anImportRun().at(network.a()).build()),
                unit -> unit.followUps()
                        .insert(aFollowUp().at(network.a()).with(network.car()).build()),
                unit -> unit.policies().insert(aPolicy().of(network.a()).build()),
                unit -> unit.dealerVehicles()
                        .update(aRegistration()
                                .of(network.car())
                                .at(network.a())
                                .build()),
                unit -> unit.searchTokens()
                        .replace(network.a().id(), network.car().id().subject(), Set.of(SearchToken.name("b"))),
                unit -> unit.workshopDays()
                        .save(
                                WorkshopDay.empty(network.a().id(), network.day(TOMORROW))
                                        .taking(List.of(bay)),
                                Days.anyAppointment(),
                                List.of(),
                                List.of(bay)),
                unit -> unit.references()
                        .insertIfAbsent(
                                network.a().id(),
                                new ExternalReference("dms", "1"),
                                network.car().id().subject()));
        Map<String, List<?>> before = booksOfA(network, all);
        for (Consumer<UnitOfWork> attempt : attempts) {
            attempt(this, network.scopeOfB(), attempt);
            assertThat(booksOfA(network, all)).isEqualTo(before);
        }
    }

    /** What a dealer has in its books, of the stores that belong to it. */
    private Map<String, List<?>> booksOfA(TwoDealers network, Everything all) {
        return read(network.scopeOfA(), unit -> {
            Map<String, List<?>> books = new LinkedHashMap<>(all.found(unit));
            Subject car = network.car().id().subject();
            books.put(
                    "policies",
                    unit.policies().history(Optional.of(network.a().id())).versions());
            books.put("looks", unit.looks().at(car, PageRequest.first(9)).items());
            books.put(
                    "journal",
                    unit.journal().about(List.of(car), PageRequest.first(9)).items());
            books.put("references", unit.references().of(network.a().id(), car));
            books.put(
                    "day of the hold",
                    unit.workshopDays().read(network.a().id(), network.a().zone(), TOMORROW, TOMORROW));
            books.put(
                    "ticks of the hold",
                    unit.workshopDays().takenTicks(network.a().id(), network.day(TOMORROW)));
            books.put("follow-ups", unit.followUps().openAbout(network.car().id()));
            books.put(
                    "registration",
                    unit.dealerVehicles().find(network.a().id(), network.car().id()).stream()
                            .toList());
            books.put(
                    "search tokens",
                    unit.searchTokens()
                            .find(SubjectKind.VEHICLE, SearchToken.name("b"), PageRequest.first(9))
                            .items());
            return books;
        });
    }

    /** Tries something that must not come through, whether it throws or does nothing. */
    static void attempt(OnStorage tests, Scope scope, Consumer<UnitOfWork> work) {
        try {
            tests.write(scope, work);
        } catch (RuntimeException refused) {
            assertThat(refused).as("a refusal").isNotInstanceOf(NullPointerException.class);
        }
    }
}
