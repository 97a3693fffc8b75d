package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentFigures.BookedVisits;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleHistory.PastVisit;
import dev.aftercare.domain.visit.Entitlement;
import dev.aftercare.domain.visit.EntitlementKind;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.given.VisitBuilder;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visits of a dealer (VIS-1 to VIS-12). */
public interface VisitContract extends OnStorage {

    @Test
    @Tag("VIS-1")
    @Tag("VIS-12")
    default void visitComesBackAsItWasAtEachStage() {
        TwoDealers network = TwoDealers.in(this);
        Appointment kept = network.appointment().build();
        List<Visit> life = life(network.visit().after(kept).build());
        write(network.scopeOfA(), unit -> unit.visits().insert(life.get(0), TOMORROW));
        for (Visit next : life.subList(1, life.size())) {
            write(network.scopeOfA(), unit -> unit.visits().update(next));
            assertThat(find(network.scopeOfA(), unit -> unit.visits().find(next.id())))
                    .contains(next);
        }
        assertThat(find(network.scopeOfA(), unit -> unit.visits().of(network.a().id(), kept.id())))
                .contains(life.get(life.size() - 1));
    }

    @Test
    @Tag("VIS-1")
    default void carIsInAHouseOnceUntilItLeaves() {
        TwoDealers network = TwoDealers.in(this);
        List<Visit> life = life(network.visit().build());
        Visit second = network.visit().build();
        write(network.scopeOfA(), unit -> unit.visits().insert(life.get(0), TOMORROW));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.visits()
                                .inHouse(network.a().id(), network.car().id())))
                .contains(life.get(0));
        assertThatThrownBy(() -> write(network.scopeOfA(), unit -> unit.visits().insert(second, TOMORROW)))
                .isInstanceOf(ConflictException.class);

        write(network.scopeOfA(), unit -> life.stream().skip(1).forEach(unit.visits()::update));
        assertThat(find(
                        network.scopeOfA(),
                        unit -> unit.visits()
                                .inHouse(network.a().id(), network.car().id())))
                .isEmpty();
        write(network.scopeOfA(), unit -> unit.visits().insert(second, TOMORROW));
    }

    @Test
    @Tag("VIS-1")
    default void appointmentLeadsToOneVisit() {
        TwoDealers network = TwoDealers.in(this);
        Appointment kept = network.appointment().build();
        Vehicle other = aVehicle().build();
        write(network.scopeOfA(), unit -> TwoDealers.register(unit, other, network.a()));
        Visit first = network.visit().after(kept).build();
        Visit second = network.visit().with(other).after(kept).build();
        write(network.scopeOfA(), unit -> unit.visits().insert(first, TOMORROW));
        assertThatThrownBy(() -> write(network.scopeOfA(), unit -> unit.visits().insert(second, TOMORROW)))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    @Tag("VIS-1")
    default void houseShowsTheCarsByArrivalThenId() {
        TwoDealers network = TwoDealers.in(this);
        List<Visit> house = new ArrayList<>();
        house.add(network.visit()
                .with(aVehicle().build())
                .arrived(NOW.minusSeconds(60))
                .build());
        Ids.ofAllAges()
                .forEach(id -> house.add(
                        network.visit().id(id).with(aVehicle().build()).build()));
        Visit left = life(network.visit().build()).get(0);
        write(network.scopeOfA(), unit -> {
            List<Visit> mixed = new ArrayList<>(house);
            Collections.rotate(mixed, 2);
            mixed.forEach(visit -> unit.visits().insert(visit, TOMORROW));
            unit.visits().insert(left, TOMORROW);
        });
        write(network.scopeOfA(), unit -> life(left).stream().skip(1).forEach(unit.visits()::update));

        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.visits().inHouse(network.a().id(), 1_000)))
                .isEqualTo(house);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.visits().inHouse(network.a().id(), 1)))
                .isEqualTo(house.subList(0, 1));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.visits().inHouse(network.a().id(), 1_000)))
                .isEmpty();
        Paging.assertPages(house, page -> housePage(network.scopeOfA(), network, page));
        assertThat(housePage(network.scopeOfB(), network, PageRequest.first(9)).items())
                .isEmpty();
    }

    private Page<Visit> housePage(Scope scope, TwoDealers network, PageRequest page) {
        return read(scope, unit -> unit.visits().inHouse(network.a().id(), page));
    }

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void visitOfAnotherDealerIsNotThereAndNotChanged() {
        TwoDealers network = TwoDealers.in(this);
        Appointment kept = network.appointment().build();
        List<Visit> life = life(network.visit().after(kept).build());
        Visit visit = life.get(0);
        write(network.scopeOfA(), unit -> unit.visits().insert(visit, TOMORROW));
        assertThat(find(network.scopeOfB(), unit -> unit.visits().find(visit.id())))
                .isEmpty();
        assertThat(find(network.scopeOfB(), unit -> unit.visits().of(network.a().id(), kept.id())))
                .isEmpty();
        assertThat(find(
                        network.scopeOfB(),
                        unit -> unit.visits()
                                .inHouse(network.a().id(), network.car().id())))
                .isEmpty();
        assertThatThrownBy(() -> write(network.scopeOfB(), unit -> unit.visits().update(life.get(1))))
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("NET-2")
    default void historyOpensWithAGroundAndNamesNobody() {
        TwoDealers network = TwoDealers.in(this);
        Visit earlier =
                life(network.visit().arrived(NOW.minusSeconds(9)).build()).get(1);
        write(network.scopeOfA(), unit -> {
            unit.visits().insert(life(earlier).get(0), TOMORROW.minusDays(1));
            life(earlier).stream().skip(1).forEach(unit.visits()::update);
        });
        Visit later = network.visit().build();
        write(network.scopeOfA(), unit -> unit.visits().insert(later, TOMORROW));
        List<PastVisit> history = List.of(
                past(TOMORROW.minusDays(1), Optional.of(Distance.km(12_345))), past(TOMORROW, Optional.empty()));

        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.visits().historyOf(network.car().id(), 9)))
                .isEqualTo(history);
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.visits().historyOf(network.car().id(), 1)))
                .isEqualTo(history.subList(1, 2));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.visits().historyOf(network.car().id(), 9)))
                .isEmpty();
        write(
                network.scopeOfB(),
                unit -> unit.grounds()
                        .open(aGround()
                                .of(network.b())
                                .to(network.car().id().subject())
                                .because(GroundKind.VISIT)
                                .build()));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.visits().historyOf(network.car().id(), 9)))
                .isEqualTo(history);
    }

    @Test
    @Tag("APT-6c")
    @Tag("APT-8")
    default void giftsAndBookedVisitsAreTheDealersOwnAndNotWhatWasVoided() {
        TwoDealers network = TwoDealers.in(this);
        Visit gift = given(network.visit().after(network.appointment().build()).build());
        Visit walkIn = network.visit().with(aVehicle().build()).build();
        LocalDate day = TOMORROW.minusDays(1);
        write(network.scopeOfA(), unit -> {
            unit.visits().insert(gift, day);
            unit.visits().insert(walkIn, day);
        });
        assertThat(hadGift(network, network.scopeOfA(), walkIn)).isTrue();
        assertThat(hadGift(network, network.scopeOfA(), gift))
                .as("besides itself")
                .isFalse();
        assertThat(hadGift(network, network.scopeOfB(), walkIn)).isFalse();
        assertThat(booked(network, network.scopeOfA(), day)).isEqualTo(new BookedVisits(1, 2));
        assertThat(booked(network, network.scopeOfA(), TOMORROW)).isEqualTo(new BookedVisits(0, 0));
        assertThat(booked(network, network.scopeOfB(), day)).isEqualTo(new BookedVisits(0, 0));
        Visit broken =
                gift.movedOn(entry(VisitStage.BROKEN_OFF, gift.arrivedAt())).orElseThrow();
        Visit left = broken.movedOn(entry(VisitStage.LEFT, gift.arrivedAt())).orElseThrow();
        write(network.scopeOfA(), unit -> {
            unit.visits().update(broken);
            unit.visits().update(left);
            unit.visits()
                    .update(left.voided(entry(VisitStage.VOIDED, gift.arrivedAt()))
                            .orElseThrow());
        });
        assertThat(hadGift(network, network.scopeOfA(), walkIn)).as("voided").isFalse();
        assertThat(booked(network, network.scopeOfA(), day)).isEqualTo(new BookedVisits(0, 1));
    }

    private static Visit given(Visit arrived) {
        return new Visit(
                arrived.id(),
                arrived.number(),
                arrived.dealer(),
                arrived.reception().entitled(Optional.of(Entitlement.gift())),
                arrived.path(),
                List.of(),
                Optional.empty(),
                1);
    }

    private boolean hadGift(TwoDealers network, Scope scope, Visit besides) {
        return read(
                scope,
                unit -> unit.visits()
                        .hadGift(network.a().id(), network.customer().id(), besides.id()));
    }

    private BookedVisits booked(TwoDealers network, Scope scope, LocalDate day) {
        return read(scope, unit -> unit.visits().booked(network.a().id(), new DateRange(day, day.plusDays(1))));
    }

    private static PastVisit past(LocalDate day, Optional<Distance> distance) {
        return new PastVisit(day, "MAINTENANCE", distance);
    }

    /** A visit from its arrival on, in each of its versions. */
    private static List<Visit> life(Visit arrived) {
        Visit start = new Visit(
                arrived.id(),
                arrived.number(),
                arrived.dealer(),
                arrived.reception().entitled(Optional.of(new Entitlement(EntitlementKind.LABOUR_DISCOUNT, 7))),
                arrived.path().subList(0, 1),
                List.of(),
                Optional.empty(),
                1);
        List<Visit> life = new ArrayList<>(List.of(start));
        Instant at = start.arrivedAt();
        Visit visit = start.received("刹车 \"响\" 𠀀", Distance.km(12_345), entry(VisitStage.RECEIVED, at))
                .orElseThrow();
        life.add(visit);
        visit = visit.estimated(
                        VisitBuilder.bill(VisitBuilder.line("4.5", "33.33", Payer.GOODWILL, 70)),
                        entry(VisitStage.ESTIMATED, at))
                .orElseThrow();
        life.add(visit);
        visit = visit.answered(true, at.plusNanos(1_000), "advisor").orElseThrow();
        life.add(visit);
        for (VisitStage stage :
                List.of(VisitStage.IN_WORK, VisitStage.QUALITY_CHECK, VisitStage.READY, VisitStage.SHOWN)) {
            visit = visit.movedOn(entry(stage, at)).orElseThrow();
            life.add(visit);
        }
        NextService next = new NextService(Optional.of(TOMORROW.plusDays(365)), Optional.of(Distance.miles(9_000)));
        visit = visit.settled(new Settlement(VisitBuilder.bill("9.99"), at, "cashier", true, next))
                .orElseThrow();
        life.add(visit);
        visit = visit.movedOn(entry(VisitStage.HANDED_BACK, at)).orElseThrow();
        life.add(visit);
        life.add(visit.movedOn(entry(VisitStage.LEFT, at)).orElseThrow());
        return life;
    }

    private static StageEntry entry(VisitStage stage, Instant at) {
        return new StageEntry(stage, at, "advisor");
    }
}
