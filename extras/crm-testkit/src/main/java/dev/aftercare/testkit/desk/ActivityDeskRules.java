package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CareDeskRules.delivered;
import static dev.aftercare.testkit.desk.CareDeskRules.sold;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Id;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.activity.Activity;
import dev.aftercare.usecase.activity.FindByActivity;
import dev.aftercare.usecase.activity.Recomputed;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How active customers and cars are, and that it is kept right (CUS-6). It is 2 March 2026. */
interface ActivityDeskRules extends OnStage {

    @Test
    @Tag("CUS-6")
    default void aVisitCountsInTheListsOfItsDealerAndOfTheNetworkAfterTheRun() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2025-10-01");
        CustomerId owner = car.owner().orElseThrow();
        Call centre = centre(dealer);
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.NEW)).containsExactly(owner.value());
        assertThat(inState(centre, ActivityState.NEW)).containsExactly(owner.value());
        reported(dealer, car, owner, "2026-02-20T03:00:00Z");
        assertThat(of(dealer.clerk(), owner).state()).contains(ActivityState.SWAYING);
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.NEW)).isEmpty();
        assertThat(inState(dealer.clerk(), ActivityState.SWAYING)).containsExactly(owner.value());
        assertThat(stage().crm().activity().vehicleCounts(dealer.clerk()).in(ActivityState.SWAYING))
                .isEqualTo(1);
        assertThat(inState(centre, ActivityState.SWAYING)).containsExactly(owner.value());
        assertThat(stage().crm().activity().customerCounts(centre).inNetwork()).isTrue();
    }

    @Test
    @Tag("CUS-6")
    default void aSettledRepairOrderIsAVisitFromItsSettlementOn() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        Visit visit = HouseStage.receive(
                        dealer, HouseStage.open(dealer, car, null).orElseThrow(), 3_000)
                .orElseThrow();
        Visit done = HouseStage.done(dealer, HouseStage.ordered(dealer, visit, "300.00"));
        assertThat(of(dealer.clerk(), car.owner().orElseThrow()).state()).isEmpty();
        HouseStage.settle(dealer, done, "300.00", false).orElseThrow();
        assertThat(of(dealer.clerk(), car.owner().orElseThrow()).state()).contains(ActivityState.SWAYING);
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.SWAYING))
                .containsExactly(car.owner().orElseThrow().value());
    }

    @Test
    @Tag("CUS-6")
    default void daysAloneMakeACustomerDriftAndBeLost() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2024-10-01");
        UUID owner = car.owner().orElseThrow().value();
        reported(dealer, car, car.owner().orElseThrow(), "2026-02-20T03:00:00Z");
        stage().itIs("2026-05-19T15:59:59Z");
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.SWAYING)).containsExactly(owner);
        stage().itIs("2026-05-19T16:00:00Z");
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.DRIFTING)).containsExactly(owner);
        stage().itIs("2027-02-19T16:00:00Z");
        runAll();
        assertThat(inState(dealer.clerk(), ActivityState.LOST)).containsExactly(owner);
        assertThat(inState(centre(dealer), ActivityState.LOST)).containsExactly(owner);
    }

    @Test
    @Tag("CUS-6")
    @Tag("NET-2")
    default void aDealerCountsItsOwnVisitsAndTheNetworkAll() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2024-10-01");
        Customer buyer = two.customer("赵", "六");
        reported(one, car, car.owner().orElseThrow(), "2025-08-20T03:00:00Z");
        sold(two, car, buyer);
        reported(two, car, buyer.id(), "2025-09-20T03:00:00Z");
        SeeActivity question = SeeActivity.today(car.id().value());
        assertThat(stage().crm().activity().ofVehicle(one.clerk(), question).state())
                .contains(ActivityState.DRIFTING);
        Activity whole = stage().crm().activity().ofVehicle(centre(one), question);
        assertThat(whole.state()).contains(ActivityState.SWAYING);
        assertThat(whole.inNetwork()).isTrue();
        assertThat(whole.lastVisit()).contains(LocalDate.of(2025, 9, 20));
        SeeActivity earlier = new SeeActivity(car.id().value(), LocalDate.of(2025, 9, 19));
        assertThat(stage().crm().activity().ofVehicle(centre(one), earlier).state())
                .contains(ActivityState.SWAYING);
    }

    @Test
    @Tag("CUS-6")
    @Tag("HC-24")
    default void whoseOnlyCarWentOnToAnotherDealersCustomerHasNoState() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = delivered(one, "2025-10-01");
        Customer buyer = two.customer("赵", "六");
        sold(two, car, buyer);
        runAll();
        assertThat(inState(two.clerk(), ActivityState.NEW))
                .containsExactly(buyer.id().value());
        assertThat(inState(one.clerk(), ActivityState.NEW)).isEmpty();
        assertThat(of(one.clerk(), car.owner().orElseThrow()).state()).isEmpty();
    }

    @Test
    @Tag("CUS-6")
    @Tag("KPI-3c")
    default void theStricterAndTheWidestMeasureAreToldToo() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = delivered(dealer, "2024-10-01");
        CustomerId owner = car.owner().orElseThrow();
        reported(dealer, car, owner, "2025-08-20T03:00:00Z");
        Activity present = of(dealer.clerk(), owner);
        assertThat(present.state()).contains(ActivityState.DRIFTING);
        assertThat(present.longAgo()).isTrue();
        assertThat(present.silent()).isFalse();
        stage().itIs("2028-03-02T00:00:00Z");
        assertThat(of(dealer.clerk(), owner).silent()).isTrue();
        dealer.booked(car, "2028-03-06T09:00");
        assertThat(of(dealer.clerk(), owner).silent()).isFalse();
        assertThat(of(dealer.clerk(), owner).state()).contains(ActivityState.LOST);
    }

    @Test
    @Tag("CUS-6")
    default void historyThatIsImportedTodayIsNoContactOfToday() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = delivered(dealer, "2022-10-01");
        CustomerId owner = car.owner().orElseThrow();
        reported(dealer, car, owner, "2024-08-20T03:00:00Z");
        assertThat(of(dealer.clerk(), owner).silent()).isTrue();
    }

    @Test
    @Tag("CUS-6")
    default void whatWasKeptRightIsWhatIsComputedAnew() {
        keptRight(1);
    }

    @Test
    @Tag("CUS-6")
    default void itIsSoForOtherLivesToo() {
        keptRight(2);
    }

    private void keptRight(long seed) {
        List<DealerStage> dealers = List.of(stage().openDealer("SH01", 1), stage().openDealer("SH02", 1));
        RandomLives lives = new RandomLives(stage(), dealers, new SplittableRandom(seed));
        for (int step = 0; step < 120; step++) {
            lives.happen();
        }
        runAll();
        List<Call> views = List.of(dealers.get(0).clerk(), dealers.get(1).clerk(), centre(dealers.get(0)));
        List<String> kept = views.stream().flatMap(this::all).toList();
        assertThat(kept).hasSizeGreaterThan(10);
        assertThat(recomputed(7)).as("rows that were wrong").isZero();
        assertThat(views.stream().flatMap(this::all).toList()).isEqualTo(kept);
        for (Call view : views) {
            for (ActivityState state : ActivityState.values()) {
                assertThat(inState(view, state))
                        .allSatisfy(id -> assertThat(stage().crm()
                                        .activity()
                                        .ofCustomer(view, SeeActivity.today(id))
                                        .state())
                                .contains(state));
            }
        }
    }

    private int recomputed(int atOnce) {
        Call manager = Call.of(Actor.job("recompute"), Scope.job("recompute"));
        int changed = 0;
        Optional<Recomputed> batch = Optional.of(stage().crm().activity().recompute(manager, PageOf.first(atOnce)));
        while (batch.isPresent()) {
            changed += batch.get().changed();
            batch = batch.get()
                    .next()
                    .map(cursor -> stage().crm().activity().recompute(manager, new PageOf(cursor.text(), atOnce)));
        }
        return changed;
    }

    /** Every row that somebody sees, versions aside. */
    private Stream<String> all(Call view) {
        return Stream.of(ActivityState.values()).flatMap(state -> {
            FindByActivity question = new FindByActivity(state, PageOf.first(200));
            return Stream.concat(
                            stage().crm().activity().customers(view, question).items().stream(),
                            stage().crm().activity().vehicles(view, question).items().stream())
                    .map(row -> row.subject() + " " + row.state() + " " + row.changesAt());
        });
    }

    /** The customers of a list, read page by page. */
    private List<UUID> inState(Call call, ActivityState state) {
        List<UUID> found = new ArrayList<>();
        Optional<PageOf> next = Optional.of(PageOf.first(2));
        while (next.isPresent()) {
            Page<ActivityRow> page = stage().crm().activity().customers(call, new FindByActivity(state, next.get()));
            page.items().forEach(row -> found.add(row.subject().id()));
            next = page.next().map(cursor -> new PageOf(cursor.text(), 2));
        }
        return found;
    }

    private Activity of(Call call, Id customer) {
        return stage().crm().activity().ofCustomer(call, SeeActivity.today(customer.value()));
    }

    private void runAll() {
        assertThat(stage().crm().jobs().runDue(1_000).failed()).isEmpty();
    }

    private static Call centre(DealerStage dealer) {
        Actor actor = Actor.of("centre", dealer.dealer().id(), Role.CUSTOMER_SERVICE_CENTRE);
        return Call.of(actor, Scope.network());
    }

    /** A visit that lasted two hours, as another system tells it. */
    static void reported(DealerStage dealer, DealerVehicle car, CustomerId customer, String arrived) {
        Instant came = Instant.parse(arrived);
        dealer.crm()
                .visits()
                .report(
                        dealer.as(Role.INTEGRATION),
                        new ReportVisit(
                                car.id().value(),
                                customer.value(),
                                VisitKind.REPAIR,
                                new ReportVisit.Stay(came, came.plus(Duration.ofHours(2)), null, null),
                                null,
                                null,
                                null,
                                new ReferenceInput("dms", car.id() + arrived)))
                .orElseThrow();
    }
}
