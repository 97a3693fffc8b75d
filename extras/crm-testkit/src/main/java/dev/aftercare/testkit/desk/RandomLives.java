package dev.aftercare.testkit.desk;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/** Customers who buy cars, come, sell them and let days pass, at random. */
final class RandomLives {

    /** A car with the customer and dealer who have it. */
    private record Had(DealerStage dealer, DealerVehicle car, CustomerId owner) {}

    private final Stage stage;
    private final List<DealerStage> dealers;
    private final RandomGenerator chance;
    private final List<Had> cars = new ArrayList<>();

    RandomLives(Stage stage, List<DealerStage> dealers, RandomGenerator chance) {
        this.stage = stage;
        this.dealers = dealers;
        this.chance = chance;
    }

    /** The next thing happens. */
    void happen() {
        int what = chance.nextInt(10);
        if (cars.isEmpty() || what < 2) {
            DealerStage dealer = dealers.get(chance.nextInt(dealers.size()));
            String day = dealer.dealer()
                    .dateAt(stage.now())
                    .minusDays(chance.nextInt(500))
                    .toString();
            DealerVehicle car = CareDeskRules.delivered(dealer, day);
            cars.add(new Had(dealer, car, car.owner().orElseThrow()));
        } else if (what < 6) {
            Had had = cars.get(chance.nextInt(cars.size()));
            String arrived = stage.now()
                    .minus(Duration.ofHours(3 + chance.nextInt(24 * 500)))
                    .toString();
            ActivityDeskRules.reported(had.dealer(), had.car(), had.owner(), arrived);
        } else if (what == 6) {
            sell();
        } else {
            stage.pass(Duration.ofDays(chance.nextInt(60)));
            if (chance.nextBoolean()) {
                stage.crm().jobs().runDue(1 + chance.nextInt(20));
            }
        }
    }

    /** To a customer of the same or another dealer, today. */
    private void sell() {
        int number = chance.nextInt(cars.size());
        Had had = cars.get(number);
        DealerStage dealer = dealers.get(chance.nextInt(dealers.size()));
        Customer buyer = dealer.customer("赵", "六");
        if (CareDeskRules.sold(dealer, had.car(), buyer, dealer.dealer().dateAt(stage.now()))
                instanceof Outcome.Accepted) {
            cars.set(number, new Had(dealer, had.car(), buyer.id()));
        }
    }
}
