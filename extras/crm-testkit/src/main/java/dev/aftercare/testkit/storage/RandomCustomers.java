package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static dev.aftercare.testkit.given.Given.aVisit;

import dev.aftercare.domain.activity.ActivityRow;
import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.FactSheet;
import dev.aftercare.domain.segment.FactSheet.Entries;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.vehicle.VehicleUse;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.random.RandomGenerator;

/** Customers with cars, visits and complaints by chance, and what is known of each, counted by hand while they are made (CUS-12). */
final class RandomCustomers {

    static final List<String> INDUSTRIES = List.of("logistics", "school's", "物流");
    static final List<String> MODELS = List.of("CS75", "UNI-T", "逸动");
    static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    /** The day asked, the first and the last that count, those beside them, and some further off. */
    private static final List<LocalDate> DAYS = List.of(
            DAY,
            DAY.minusDays(1),
            DAY.minusDays(90),
            LocalDate.of(2025, 3, 3),
            LocalDate.of(2025, 3, 2),
            LocalDate.of(2023, 5, 5));

    private static final Instant FIRST = Instant.parse("2025-03-02T16:00:00Z");
    private static final List<Instant> INSTANTS =
            List.of(FIRST, FIRST.minus(1, ChronoUnit.MICROS), Instant.parse("2026-03-01T00:00:00Z"));

    /** A customer, and what is known of them. */
    record Known(Customer customer, FactSheet sheet, long visitDays, long paid) {}

    private final RandomGenerator random;

    RandomCustomers(RandomGenerator random) {
        this.random = random;
    }

    /** Writes a customer of {@code dealer} with everything that is theirs. */
    Known write(UnitOfWork unit, Dealer dealer) {
        Customer customer = customer(dealer);
        TwoDealers.register(unit, customer, dealer);
        Map<Fact, String> texts = new EnumMap<>(Fact.class);
        texts.put(Fact.KIND, customer.kind().name());
        texts.put(Fact.REGION, dealer.profile().region());
        if (!customer.profile().industry().isEmpty()) {
            texts.put(Fact.INDUSTRY, customer.profile().industry());
        }
        state(unit, dealer, customer).ifPresent(state -> texts.put(Fact.STATE, state.name()));
        List<Entries> cars = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            cars.add(car(unit, dealer, customer));
        }
        Map<Fact, Long> numbers = new EnumMap<>(Fact.class);
        numbers.put(Fact.CARS, (long) cars.size());
        numbers.put(Fact.COMPLAINTS, complaints(unit, dealer, customer));
        Paid paid = visits(unit, dealer, customer);
        numbers.put(Fact.VISITS, (long) paid.days.size());
        numbers.put(Fact.SPEND, paid.minor);
        paid.last.ifPresent(last -> numbers.put(Fact.DAYS_SINCE_VISIT, ChronoUnit.DAYS.between(last, DAY)));
        return new Known(customer, new FactSheet(new Entries(texts, numbers), cars), paid.days.size(), paid.minor);
    }

    private Customer customer(Dealer dealer) {
        Customer bare = random.nextBoolean()
                ? aCustomer().at(dealer).build()
                : aCustomer().at(dealer).company("合肥物流").build();
        String industry = random.nextInt(3) == 0 ? "" : any(INDUSTRIES);
        return new Customer(
                bare.id(),
                bare.registeredAt(),
                bare.name(),
                bare.contact(),
                new CustomerProfile(Optional.empty(), Optional.empty(), List.of(), Optional.empty(), industry, ""),
                bare.wishes(),
                bare.verdicts(),
                1);
    }

    private Optional<ActivityState> state(UnitOfWork unit, Dealer dealer, Customer customer) {
        if (random.nextInt(4) == 0) {
            return Optional.empty();
        }
        Optional<ActivityState> state =
                random.nextInt(5) == 0 ? Optional.empty() : Optional.of(any(List.of(ActivityState.values())));
        unit.activities()
                .insertAll(List.of(new ActivityRow(dealer.id(), customer.id().subject(), state, Optional.empty(), 1)));
        return state;
    }

    private Entries car(UnitOfWork unit, Dealer dealer, Customer owner) {
        OptionalInt modelYear = random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(2020 + random.nextInt(7));
        String make = random.nextInt(4) == 0 ? "" : "Changan";
        VehicleDescription description =
                new VehicleDescription(make, any(MODELS), modelYear, "", any(List.of(VehicleUse.values())));
        unit.dealerVehicles()
                .insertIfAbsent(new DealerVehicle(
                        new VehicleId(Ids.next()),
                        dealer.id(),
                        aVehicle().build().vin(),
                        description,
                        Optional.empty(),
                        Optional.of(owner.id()),
                        1));
        Map<Fact, String> texts = new EnumMap<>(Fact.class);
        texts.put(Fact.MODEL, description.model());
        texts.put(Fact.USE, description.use().name());
        if (!make.isEmpty()) {
            texts.put(Fact.MAKE, make);
        }
        Map<Fact, Long> numbers = new EnumMap<>(Fact.class);
        modelYear.ifPresent(year -> numbers.put(Fact.CAR_AGE, 2026L - year));
        return new Entries(texts, numbers);
    }

    private long complaints(UnitOfWork unit, Dealer dealer, Customer customer) {
        long counted = 0;
        for (int i = random.nextInt(4); i > 0; i--) {
            Instant at = any(INSTANTS);
            unit.complaints()
                    .insert(aComplaint().at(dealer).of(customer).receivedAt(at).build());
            counted += at.isBefore(FIRST) ? 0 : 1;
        }
        return counted;
    }

    private record Paid(Set<LocalDate> days, long minor, Optional<LocalDate> last) {}

    private Paid visits(UnitOfWork unit, Dealer dealer, Customer customer) {
        Set<LocalDate> days = new HashSet<>();
        long minor = 0;
        Optional<LocalDate> last = Optional.empty();
        for (int i = random.nextInt(5); i > 0; i--) {
            LocalDate day = any(DAYS);
            boolean brokenOff = random.nextInt(5) == 0;
            Optional<Bill> bill = brokenOff || random.nextInt(4) == 0 ? Optional.empty() : Optional.of(bill());
            unit.visits().insert(visit(dealer, customer, bill, brokenOff), day);
            if (!brokenOff) {
                last = last.filter(known -> known.isAfter(day)).or(() -> Optional.of(day));
                boolean counts = day.isAfter(LocalDate.of(2025, 3, 2));
                if (counts) {
                    days.add(day);
                    minor += bill.map(Bill::ofCustomer)
                            .filter(money -> money.currency().getCurrencyCode().equals("CNY"))
                            .map(Money::minor)
                            .orElse(0L);
                }
            }
        }
        return new Paid(days, minor, last);
    }

    /** The customer pays a part; one bill in three is in another currency. */
    private Bill bill() {
        TreeMap<Payer, Integer> shares = new TreeMap<>(Map.of(Payer.CUSTOMER, 60, Payer.MANUFACTURER, 40));
        String currency = random.nextInt(3) == 0 ? "EUR" : "CNY";
        Money price = Money.of(String.valueOf(1 + random.nextInt(9)) + "00.00", currency);
        return new Bill(List.of(new WorkLine(WorkLine.Kind.LABOUR, "A1", "oil", BigDecimal.ONE, price, shares)));
    }

    private static Visit visit(Dealer dealer, Customer customer, Optional<Bill> bill, boolean brokenOff) {
        Instant at = Instant.parse("2026-03-01T08:00:00Z");
        Visit visit = Visit.reported(
                        new VisitId(Ids.next()),
                        aVisit().build().number(),
                        dealer.id(),
                        Reception.atTheGate(
                                new VehicleId(Ids.next()), customer.id(), Optional.empty(), VisitKind.MAINTENANCE),
                        bill.map(billed -> new Settlement(billed, at, "cashier", false, NextService.notTold())),
                        new StageEntry(VisitStage.ARRIVED, at, "guard"),
                        new StageEntry(VisitStage.LEFT, at, "guard"))
                .orElseThrow();
        List<StageEntry> broken = List.of(
                new StageEntry(VisitStage.ARRIVED, at, "guard"),
                new StageEntry(VisitStage.BROKEN_OFF, at, "guard"),
                new StageEntry(VisitStage.LEFT, at, "guard"));
        return brokenOff
                ? new Visit(
                        visit.id(),
                        visit.number(),
                        visit.dealer(),
                        visit.reception(),
                        broken,
                        List.of(),
                        Optional.empty(),
                        1)
                : visit;
    }

    private <T> T any(List<T> items) {
        return items.get(random.nextInt(items.size()));
    }
}
