package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;

/**
 * What customers ask for in some weeks, by the hour at which they ring up: mornings and Mondays are wished more than the rest, a third know
 * an advisor, a quarter of those with short work wait for the car. The same seed gives the same weeks.
 */
final class Requests {

    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 5);

    private static final double MEAN_HOURS = 0.25 * 0.5 + 0.45 + 0.15 * 1.5 + 0.15 * 3;

    /** One customer rings up. */
    record Request(
            Instant at,
            VehicleId vehicle,
            ServiceOffering service,
            LocalDate wishedDay,
            Half wishedHalf,
            Optional<StaffId> knownAdvisor,
            boolean waits) {}

    private final SplittableRandom chance;

    private Requests(long seed) {
        this.chance = new SplittableRandom(seed);
    }

    /** So many weeks of requests that ask for {@code load} of the bays' time on average. */
    static List<Request> of(long seed, int weeks, double load) {
        Requests made = new Requests(seed);
        double aDay = load * MadeUpWorkshop.BAYS * MadeUpWorkshop.HOURS_A_DAY / MEAN_HOURS;
        List<Request> requests = new ArrayList<>();
        for (int day = 0; day < weeks * 7; day++) {
            int count = (int) (aDay * (0.8 + 0.4 * made.chance.nextDouble()));
            for (int i = 0; i < count; i++) {
                requests.add(made.request(FIRST_DAY.plusDays(day), i, count));
            }
        }
        return requests;
    }

    private Request request(LocalDate today, int number, int count) {
        Instant at = ZonedDate.of(today, MadeUpWorkshop.ZONE)
                .start()
                .plus(Duration.ofHours(8).plus(Duration.ofSeconds(36_000L * number / count)));
        ServiceOffering service = service();
        boolean quick = service.minutes() <= 60;
        return new Request(
                at,
                new VehicleId(new UUID(chance.nextLong(), chance.nextLong())),
                service,
                wishedDay(today),
                chance.nextDouble() < 0.6 ? Half.MORNING : Half.AFTERNOON,
                chance.nextDouble() < 0.33
                        ? Optional.of(MadeUpWorkshop.advisors().get(chance.nextInt(4)))
                        : Optional.empty(),
                quick && chance.nextDouble() < 0.25);
    }

    /** One to eight days ahead; half of those who would come on a Sunday come on the Monday. */
    private LocalDate wishedDay(LocalDate today) {
        LocalDate day = today.plusDays(1 + chance.nextInt(8));
        return day.getDayOfWeek().getValue() == 7 ? day.plusDays(chance.nextInt(2)) : day;
    }

    private ServiceOffering service() {
        double draw = chance.nextDouble();
        if (draw < 0.25) {
            return MadeUpWorkshop.QUICK;
        }
        if (draw < 0.7) {
            return MadeUpWorkshop.MAINTENANCE;
        }
        return draw < 0.85 ? MadeUpWorkshop.DIAGNOSIS : MadeUpWorkshop.REPAIR;
    }
}
