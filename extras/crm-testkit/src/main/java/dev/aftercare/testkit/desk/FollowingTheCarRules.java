package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What of a car's timeline other dealers and the manufacturer see, and what stays with the person (NET-2, VEH-2). */
interface FollowingTheCarRules extends TimelineRules {

    @Test
    @Tag("NET-2")
    @Tag("HC-42")
    default void aDealerWithoutAGroundLearnsNothing() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(one, "2026-02-01");
        AmendedVisitRules.left(one, car, 5_000);
        UUID unknown = UUID.fromString("019c0000-0000-7000-8000-000000000000");
        assertThat(answer(two, car.id().value()).replace(car.id().toString(), unknown.toString()))
                .isEqualTo(answer(two, unknown));
        registered(two, car);
        CareDeskRules.read(two, car, "2026-03-02", 5_100);
        assertThat(timeline(two.clerk(), car))
                .as("its own entries, and nothing of the car's history")
                .extracting(TimelineEntry::kind)
                .containsExactly(TimelineKind.READING);
        assertThat(looks(car.id())).as("it saw nothing of others").isEmpty();
    }

    @Test
    @Tag("NET-2")
    default void papersOpenTheTechnicalHistoryEachPageIsALookAndTheirEndClosesIt() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = lived(one);
        List<TimelineEntry> whole = timeline(one.as(Role.DEALER_MANAGER), car);
        registered(two, car);
        shownPapers(two, car);
        int before = looks(car.id()).size();
        List<TimelineEntry> seen = timeline(two.as(Role.DEALER_MANAGER), car);
        assertThat(looks(car.id()).subList(before, looks(car.id()).size()))
                .extracting(look -> look.dealer() + " " + look.ground())
                .containsExactly(two.dealer().id() + " " + GroundKind.PAPERS);
        assertThat(seen)
                .extracting(TimelineEntry::event)
                .containsExactlyElementsOf(whole.stream()
                        .filter(entry -> entry.kind() != TimelineKind.COMPLAINT)
                        .map(TimelineEntry::event)
                        .filter(event -> !event.equals("appointment.cancelled"))
                        .toList());
        assertThat(seen).extracting(TimelineEntry::place).allMatch(Optional::isEmpty);
        assertThat(seen).extracting(TimelineEntry::details).allMatch(details -> !details.containsKey("number"));
        assertThat(seen)
                .filteredOn(entry -> entry.kind() == TimelineKind.VISIT)
                .flatExtracting(TimelineEntry::work)
                .as("what was done and who paid")
                .hasSize(1);
        stage().pass(Duration.ofDays(30));
        assertThat(timeline(two.as(Role.DEALER_MANAGER), car))
                .as("registered here, which is no ground for the history")
                .isEmpty();
    }

    @Test
    @Tag("VEH-2")
    @Tag("HC-24")
    default void theNewOwnersDealerSeesTheCarsLifeAndNobodyOfTheFormerOne() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1).staffed(1, 1);
        DealerVehicle car = lived(one);
        Customer former = one.crm()
                .customers()
                .find(one.clerk(), car.owner().orElseThrow().value());
        CareDeskRules.sold(two, car, two.customer("李", "雷"));
        List<TimelineEntry> seen = timeline(two.as(Role.DEALER_MANAGER), car);
        assertThat(seen)
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.DELIVERY, TimelineKind.VISIT, TimelineKind.READING, TimelineKind.OWNER)
                .doesNotContain(TimelineKind.COMPLAINT);
        assertThat(seen.toString())
                .doesNotContain(
                        former.id().toString(),
                        one.dealer().id().toString(),
                        "小明",
                        car.plate().orElseThrow().toString(),
                        "300.00",
                        "still loud");
        stage().pass(Duration.ofDays(30));
        assertThat(timeline(one.as(Role.DEALER_MANAGER), car))
                .as(
                        "the former dealer, whose grounds have ended, keeps its own entries and sees nothing that came later")
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.COMPLAINT, TimelineKind.VISIT)
                .doesNotContain(TimelineKind.OWNER);
    }

    @Test
    @Tag("NET-2")
    default void theManufacturerSeesAllDealersEntriesAndWhereTheyWere() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = lived(one);
        registered(two, car);
        CareDeskRules.read(two, car, "2026-03-02", 5_100);
        Call centre = Call.of(
                new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of()), Scope.network());
        List<TimelineEntry> all = timeline(centre, car);
        assertThat(all)
                .containsAll(timeline(two.clerk(), car))
                .containsAll(timeline(one.as(Role.DEALER_MANAGER), car).stream()
                        .filter(entry -> entry.place().isPresent())
                        .toList());
        assertThat(all).extracting(TimelineEntry::kind).contains(TimelineKind.COMPLAINT);
        assertThat(all).extracting(TimelineEntry::place).allMatch(Optional::isPresent);
    }

    @Test
    @Tag("CUS-9")
    @Tag("CUS-4b")
    default void aCarsTimelineStaysWhoeverIsMergedOrErased() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = served(dealer);
        Customer owner = dealer.crm()
                .customers()
                .find(dealer.clerk(), car.owner().orElseThrow().value());
        Customer twin = dealer.customer("王", "晓明");
        List<TimelineEntry> before = timeline(dealer.clerk(), car);
        Merge merge = MergeStage.of(dealer).merged(twin, owner);
        assertThat(timeline(dealer.clerk(), car)).isEqualTo(before);
        MergeStage.of(dealer).undo(merge).orElseThrow();
        assertThat(timeline(dealer.clerk(), car)).isEqualTo(before);
        RightsStage.of(dealer).erase(owner.id()).orElseThrow();
        assertThat(timeline(dealer.clerk(), car)).isEqualTo(before);
    }

    @Test
    @Tag("HC-36")
    @Tag("NET-2")
    default void whatAnotherDealerVoidedIsSeenByNoGround() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = CareDeskRules.delivered(one, "2026-02-01");
        UUID visit = AmendedVisitRules.left(one, car, 5_000).id().value();
        registered(two, car);
        shownPapers(two, car);
        assertThat(timeline(two.clerk(), car))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.VISIT, TimelineKind.READING);
        one.crm()
                .visits()
                .voidVisit(one.as(Role.DEALER_MANAGER), new VoidVisit(visit, "another car"))
                .orElseThrow();
        assertThat(timeline(two.clerk(), car)).extracting(TimelineEntry::kind).containsExactly(TimelineKind.DELIVERY);
    }

    /** A car that was delivered, read, booked, not brought, served and complained about. */
    private static DealerVehicle lived(DealerStage dealer) {
        DealerVehicle car = served(dealer);
        TimelineRules.complained(dealer, car);
        return car;
    }

    /** The same without a complaint, while which is open nobody is erased. */
    private static DealerVehicle served(DealerStage dealer) {
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-02-01");
        CareDeskRules.read(dealer, car, "2026-02-10", 2_000);
        dealer.crm()
                .appointments()
                .cancel(
                        dealer.clerk(),
                        dealer.booked(car, "2026-03-10T09:00").id().value())
                .orElseThrow();
        AmendedVisitRules.left(dealer, car, 5_000);
        return car;
    }

    private static void registered(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .register(dealer.clerk(), RegisterVehicle.car(car.vin().toString(), "VW", "Golf", "京B12345"))
                .orElseThrow();
    }

    private static void shownPapers(DealerStage dealer, DealerVehicle car) {
        dealer.crm()
                .vehicles()
                .showPapers(
                        dealer.clerk(),
                        new ShowPapers(
                                car.vin().toString(), car.plate().orElseThrow().toString()))
                .orElseThrow();
    }

    private String answer(DealerStage dealer, UUID car) {
        SeeVehicleTimeline question = SeeVehicleTimeline.of(car, PageOf.first(9));
        return String.valueOf(catchThrowableOfType(
                        NotFoundException.class, () -> dealer.crm().timelines().ofVehicle(dealer.clerk(), question))
                .getMessage());
    }

    private List<Look> looks(VehicleId car) {
        try (UnitOfWork unit = storage().begin(Scope.network(), stage().now())) {
            return unit.looks().at(car.subject(), PageRequest.first(50)).items();
        }
    }
}
