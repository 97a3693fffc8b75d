package dev.aftercare.memory;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsOrder;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.parts.PartsSupply;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A supplier of parts in memory, for an integrator's tests and for trying out: {@code Crm.builder(storage).parts(parts)}. Each dealer has a stock, and
 * deliveries to come. What is reserved is taken from the shelf first, and from the earliest deliveries then; nobody gets what another
 * appointment has. Thread-safe.
 */
public final class InMemoryParts implements PartsSupply {

    /** What is on the shelf from the beginning on stands under the earliest day. */
    private static final LocalDate ON_THE_SHELF = LocalDate.MIN;

    private record Part(OrganisationId dealer, String number) {}

    private record Taken(Part part, LocalDate from, int quantity) {}

    private final Map<Part, NavigableMap<LocalDate, Integer>> free = new HashMap<>();
    private final Map<Part, Money> prices = new HashMap<>();
    private final Map<AppointmentId, List<Taken>> kept = new HashMap<>();
    private final Map<AppointmentId, Long> revisions = new HashMap<>();

    /** What one of a part costs at a dealer from now on. */
    public synchronized void price(OrganisationId dealer, String number, Money price) {
        prices.put(new Part(dealer, number), price);
    }

    /** Lays so many more on the shelf, 0 or more; a part of which none was laid or announced is unknown. */
    public synchronized void stock(OrganisationId dealer, String number, int quantity) {
        add(new Part(dealer, number), ON_THE_SHELF, quantity);
    }

    /** Announces a delivery, which is there from the beginning of a day on. */
    public synchronized void arriving(OrganisationId dealer, String number, int quantity, LocalDate day) {
        add(new Part(dealer, number), day, quantity);
    }

    /** How many of a part are reserved at a dealer. */
    public synchronized int reserved(OrganisationId dealer, String number) {
        Part part = new Part(dealer, number);
        return kept.values().stream()
                .flatMap(List::stream)
                .filter(taken -> taken.part().equals(part))
                .mapToInt(Taken::quantity)
                .sum();
    }

    @Override
    public synchronized List<PartLine> look(OrganisationId dealer, List<PartNeed> needs) {
        return needs.stream().map(need -> line(dealer, need)).toList();
    }

    @Override
    public synchronized boolean reserve(PartsOrder order) {
        if (isOutOfDate(order.appointment(), order.revision())) {
            return false;
        }
        giveBack(order.appointment());
        boolean isThere = order.needs().stream()
                .allMatch(need -> there(new Part(order.dealer(), need.number()), need.quantity())
                        .filter(day -> !day.isAfter(order.day()))
                        .isPresent());
        if (isThere) {
            List<Taken> taken = new ArrayList<>();
            order.needs().forEach(need -> take(new Part(order.dealer(), need.number()), need.quantity(), taken));
            kept.put(order.appointment(), taken);
        }
        return isThere;
    }

    @Override
    public synchronized void release(OrganisationId dealer, AppointmentId appointment, long revision) {
        if (!isOutOfDate(appointment, revision)) {
            giveBack(appointment);
        }
    }

    private boolean isOutOfDate(AppointmentId appointment, long revision) {
        return revisions.merge(appointment, revision, Math::max) > revision;
    }

    private PartLine line(OrganisationId dealer, PartNeed need) {
        Part part = new Part(dealer, need.number());
        Optional<Money> price = Optional.ofNullable(prices.get(part));
        return there(part, need.quantity())
                .map(day ->
                        day.equals(ON_THE_SHELF) ? PartLine.inStock(need, price) : PartLine.arriving(need, day, price))
                .orElseGet(() -> PartLine.unknown(need, price));
    }

    /** The first day on which so many are free. */
    private Optional<LocalDate> there(Part part, int quantity) {
        int sum = 0;
        for (Map.Entry<LocalDate, Integer> lot :
                free.getOrDefault(part, new TreeMap<>()).entrySet()) {
            sum += lot.getValue();
            if (sum >= quantity) {
                return Optional.of(lot.getKey());
            }
        }
        return Optional.empty();
    }

    private void take(Part part, int quantity, List<Taken> taken) {
        int missing = quantity;
        for (Map.Entry<LocalDate, Integer> lot :
                free.getOrDefault(part, new TreeMap<>()).entrySet()) {
            int some = Math.min(missing, lot.getValue());
            lot.setValue(lot.getValue() - some);
            taken.add(new Taken(part, lot.getKey(), some));
            missing -= some;
        }
    }

    private void giveBack(AppointmentId appointment) {
        List<Taken> taken = kept.remove(appointment);
        if (taken != null) {
            taken.forEach(each -> add(each.part(), each.from(), each.quantity()));
        }
    }

    private void add(Part part, LocalDate from, int quantity) {
        free.computeIfAbsent(part, unknown -> new TreeMap<>()).merge(from, quantity, Integer::sum);
    }
}
