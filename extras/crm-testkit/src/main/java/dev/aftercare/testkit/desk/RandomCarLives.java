package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.LifeCycleStage.manufacturer;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.lifecycle.BringBack;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Cars that are registered, delivered, read, serviced, end and come back in any order, while days pass, at random. */
final class RandomCarLives {

    private static final List<EndKind> KINDS = List.of(EndKind.values());

    private final Stage stage;
    private final DealerStage dealer;
    private final RandomGenerator chance;
    private final List<DealerVehicle> cars = new ArrayList<>();
    private final Set<VehicleId> delivered = new HashSet<>();

    RandomCarLives(Stage stage, DealerStage dealer, RandomGenerator chance) {
        this.stage = stage;
        this.dealer = dealer;
        this.chance = chance;
    }

    /** All of them. */
    List<VehicleId> cars() {
        return cars.stream().map(DealerVehicle::id).toList();
    }

    /** The next thing happens. */
    void happen() {
        int what = cars.isEmpty() ? 0 : chance.nextInt(10);
        if (what == 0) {
            cars.add(dealer.aCar());
        } else if (what < 8) {
            happenTo(cars.get(chance.nextInt(cars.size())), what);
        } else {
            stage.pass(Duration.ofDays(chance.nextInt(90)));
            if (chance.nextBoolean()) {
                stage.crm().jobs().runDue(1 + chance.nextInt(20));
            }
        }
    }

    private void happenTo(DealerVehicle car, int what) {
        LocalDate today = dealer.dealer().dateAt(stage.now());
        LocalDate earlier = today.minusDays(chance.nextInt(400));
        switch (what) {
            case 1, 2 -> deliver(car, today.minusDays(chance.nextInt(1_300)));
            case 3, 4 -> CareDeskRules.read(dealer, car, earlier.toString(), 100L + chance.nextInt(120_000));
            case 5 -> {
                if (delivered.contains(car.id())) {
                    WarrantyRules.service(dealer, car, today, 3_500);
                }
            }
            case 6 -> {
                EndKind kind = KINDS.get(chance.nextInt(KINDS.size()));
                LifeCycleStage.end(dealer, manufacturer(dealer), car.id(), kind, earlier.toString());
            }
            default ->
                dealer.crm().lifeCycle().ends(manufacturer(dealer), car.id().value()).stream()
                        .filter(VehicleEnd::isStanding)
                        .forEach(end -> takeBack(end, today));
        }
    }

    private void deliver(DealerVehicle car, LocalDate day) {
        if (delivered.add(car.id())) {
            dealer.crm()
                    .vehicles()
                    .deliver(
                            dealer.as(Role.SALES_CONSULTANT),
                            new DeliverVehicle(
                                    car.id().value(), car.owner().orElseThrow().value(), day, null))
                    .orElseThrow();
        }
    }

    private void takeBack(VehicleEnd end, LocalDate today) {
        if (chance.nextBoolean()) {
            LifeCycleStage.withdraw(dealer, manufacturer(dealer), end);
        } else {
            dealer.crm()
                    .lifeCycle()
                    .bringBack(manufacturer(dealer), new BringBack(end.id().value(), today));
        }
    }
}
