package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.Carer;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.CareDueBuilder;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cars need next: one row per car, found by who cares for it, by day and by its next look (CARE-1). */
public interface CareContract extends OnStorage {

    LocalDate DAY = LocalDate.of(2026, 9, 1);

    @Test
    @Tag("CARE-1")
    default void whatACarNeedsComesBackAsItWas() {
        TwoDealers network = TwoDealers.in(this);
        CareDue bare = aCareDue()
                .caredForBy(network.a(), network.customer())
                .servicedOn(DAY)
                .build();
        CareDue full = ofTheCar(network)
                .deliveredOn(DAY)
                .soldOn(DAY.plusDays(7))
                .servicedOn(
                        DAY.plusDays(9),
                        Distance.miles(3_100),
                        new NextService(Optional.of(DAY.plusDays(200)), Optional.of(Distance.miles(9_300))))
                .warrantedUntil(DAY.plusDays(999))
                .lookedAtNext(NOW)
                .remindedBy(new MessageId(Ids.next()))
                .build();
        write(network.scopeOfA(), unit -> Stream.of(bare, full).forEach(unit.careDues()::insert));
        assertThat(find(network.scopeOfA(), unit -> unit.careDues().find(bare.vehicle())))
                .contains(bare);
        assertThat(find(network.scopeOfA(), unit -> unit.careDues().find(full.vehicle())))
                .contains(full);
        CareDue changed = full.decidedAnew(
                full.carer(),
                full.basis().servicedOn(DAY.plusDays(99), Optional.of(Distance.km(5)), NextService.notTold()),
                full.due());
        write(network.scopeOfA(), unit -> unit.careDues().update(changed));
        assertThat(find(Scope.network(), unit -> unit.careDues().find(full.vehicle())))
                .contains(changed);
    }

    @Test
    @Tag("CARE-1")
    @Tag("HC-36")
    default void aCarOfWhichNothingIsKnownAnyMoreIsOnlyThereToBeLocked() {
        TwoDealers network = TwoDealers.in(this);
        CareDue due = aCareDue()
                .caredForBy(network.a(), network.customer())
                .servicedOn(DAY)
                .build();
        CareDue forgotten = due.forgotten();
        write(network.scopeOfA(), unit -> unit.careDues().insert(due));
        write(network.scopeOfA(), unit -> unit.careDues().update(forgotten));
        LocalDate last = due.due().date();
        assertThat(find(network.scopeOfA(), unit -> unit.careDues().find(due.vehicle())))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.careDues().findAll(List.of(due.vehicle()))))
                .isEmpty();
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.careDues()
                                .byDay(last, PageRequest.first(9))
                                .items()))
                .isEmpty();
        write(network.scopeOfA(), unit -> {
            assertThat(unit.careDues().countUntil(last)).isZero();
            assertThat(unit.careDues().lock(due.vehicle())).contains(forgotten);
            unit.careDues().update(forgotten.decidedAnew(due.carer(), due.basis(), due.due()));
        });
        assertThat(find(network.scopeOfA(), unit -> unit.careDues().find(due.vehicle())))
                .isPresent();
    }

    @Test
    @Tag("CARE-1")
    default void aCarHasOneRowWhoeverCaresForIt() {
        TwoDealers network = TwoDealers.in(this);
        write(
                network.scopeOfA(),
                unit -> unit.careDues().insert(ofTheCar(network).build()));
        CareDue second = aCareDue()
                .of(network.car())
                .caredForBy(network.b(), aCustomer().build())
                .build();
        assertThatThrownBy(
                        () -> write(network.scopeOfB(), unit -> unit.careDues().insert(second)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("NET-2")
    default void anotherDealerTakesTheCarOverWithAGroundOnly() {
        TwoDealers network = TwoDealers.in(this);
        CareDue atA = ofTheCar(network).lookedAtNext(NOW).build();
        write(network.scopeOfA(), unit -> unit.careDues().insert(atA));
        CareDue atB =
                atA.decidedAnew(new Carer(network.b().id(), aCustomer().build().id()), atA.basis(), atA.due());

        assertThat(find(network.scopeOfB(), unit -> unit.careDues().lock(atA.vehicle())))
                .isEmpty();
        assertThatThrownBy(
                        () -> write(network.scopeOfB(), unit -> unit.careDues().update(atB)))
                .isInstanceOf(StaleVersionException.class);
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(atA.vehicle().subject())
                                .because(GroundKind.PAPERS)
                                .build()));
        assertThat(find(network.scopeOfB(), unit -> unit.careDues().find(atA.vehicle())))
                .as("a ground opens the lock, not what A knows")
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.careDues().lock(atA.vehicle())))
                .contains(atA);
        write(network.scopeOfB(), unit -> unit.careDues().update(atB));
        assertThat(find(network.scopeOfB(), unit -> unit.careDues().find(atA.vehicle())))
                .contains(atB);
        assertThat(find(network.scopeOfA(), unit -> unit.careDues().find(atA.vehicle())))
                .isEmpty();
        assertThat(list(network.scopeOfA(), unit -> unit.careDues().toLookAt(NOW, 9)))
                .isEmpty();
    }

    @Test
    @Tag("CARE-1")
    default void theListIsByDayThenByCarPageByPageUpToADay() {
        TwoDealers network = TwoDealers.in(this);
        List<CareDue> dues = Stream.of(8, 1, 8, 3, 9)
                .map(days -> aCareDue()
                        .of(aVehicle().build())
                        .caredForBy(network.a(), network.customer())
                        .dueOn(DAY.plusDays(days))
                        .build())
                .toList();
        write(network.scopeOfA(), unit -> dues.forEach(unit.careDues()::insert));
        List<CareDue> found = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(2));
        while (next.isPresent()) {
            PageRequest asked = next.get();
            Page<CareDue> page =
                    read(network.scopeOfA(), unit -> unit.careDues().byDay(DAY.plusDays(8), asked));
            found.addAll(page.items());
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), 2));
        }
        assertThat(found).containsExactly(dues.get(1), dues.get(3), dues.get(0), dues.get(2));
        assertThat(countUntil(network.scopeOfA(), DAY.plusDays(8))).isEqualTo(4);
        assertThat(countUntil(network.scopeOfA(), DAY)).isZero();
        assertThat(countUntil(network.scopeOfB(), DAY.plusDays(9))).isZero();
    }

    @Test
    @Tag("CARE-1")
    @Tag("WAR-2")
    default void warrantiesThatEndAreListedByDayPageByPageAndCounted() {
        TwoDealers network = TwoDealers.in(this);
        List<CareDue> dues = Stream.of(31, 30, 0, -1, 7)
                .map(days -> aCareDue()
                        .of(aVehicle().build())
                        .caredForBy(network.a(), network.customer())
                        .warrantedUntil(DAY.plusDays(days))
                        .build())
                .toList();
        write(network.scopeOfA(), unit -> dues.forEach(unit.careDues()::insert));
        write(
                network.scopeOfA(),
                unit -> unit.careDues().insert(ofTheCar(network).build()));
        DateRange month = new DateRange(DAY, DAY.plusDays(31));
        Page<CareDue> first =
                read(network.scopeOfA(), unit -> unit.careDues().byWarrantyEnd(month, PageRequest.first(2)));
        assertThat(first.items()).containsExactly(dues.get(2), dues.get(4));
        Page<CareDue> rest = read(
                network.scopeOfA(), unit -> unit.careDues().byWarrantyEnd(month, new PageRequest(first.next(), 2)));
        assertThat(rest.items()).containsExactly(dues.get(1));
        assertThat(rest.next()).isEmpty();
        assertThat(this.<Long>read(network.scopeOfA(), unit -> unit.careDues().countWarrantyEnds(month)))
                .isEqualTo(3);
        assertThat(this.<Long>read(network.scopeOfB(), unit -> unit.careDues().countWarrantyEnds(month)))
                .isZero();
    }

    @Test
    @Tag("CARE-7")
    default void theRunFindsWhatIsDueNowAndNothingElse() {
        TwoDealers network = TwoDealers.in(this);
        Instant soon = NOW.plusNanos(1_000);
        CareDue never = ofTheCar(network).build();
        CareDue now = withNextLook(network, NOW);
        CareDue before = withNextLook(network, NOW.minusSeconds(1));
        CareDue later = withNextLook(network, soon);
        write(network.scopeOfA(), unit -> Stream.of(never, now, before, later).forEach(unit.careDues()::insert));
        assertThat(list(Scope.job("care"), unit -> unit.careDues().toLookAt(NOW, 9)))
                .containsExactly(before, now);
        assertThat(list(Scope.job("care"), unit -> unit.careDues().toLookAt(soon, 2)))
                .containsExactly(before, now);
    }

    private long countUntil(Scope scope, LocalDate day) {
        return this.<Long>read(scope, unit -> unit.careDues().countUntil(day));
    }

    private static CareDue withNextLook(TwoDealers network, Instant at) {
        return aCareDue()
                .caredForBy(network.a(), network.customer())
                .lookedAtNext(at)
                .build();
    }

    private static CareDueBuilder ofTheCar(TwoDealers network) {
        return aCareDue().of(network.car()).caredForBy(network.a(), network.customer());
    }
}
