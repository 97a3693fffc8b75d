package dev.aftercare.testkit.storage;

import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * One of each thing that a storage keeps, made of one instant, one day and one text: to be written by one dealer in one
 * unit of work, and read again.
 */
final class Everything {

    private final List<Stored> all;

    Everything(OnStorage tests, TwoDealers network, Instant at, LocalDate day, String text) {
        Sample sample = Sample.of(tests, network, at, day, text);
        this.all = Stream.of(
                        new StoredNetwork(sample).all(),
                        new StoredCustomer(sample).all(),
                        StoredCar.of(sample).all(),
                        new StoredCare(sample).all(),
                        StoredOffice.of(sample).all())
                .flatMap(List::stream)
                .toList();
    }

    /** Writes all of it. */
    void write(UnitOfWork unit) {
        all.forEach(stored -> stored.writing().accept(unit));
    }

    /** What {@link #found} gives for it, by the name of the store. */
    Map<String, List<?>> written() {
        return byStore(Stored::written);
    }

    /** The same stores with nothing in them. */
    Map<String, List<?>> nothing() {
        return byStore(stored -> List.of());
    }

    /** What {@code unit}, which must be of the same instant, finds of it in each store. */
    Map<String, List<?>> found(UnitOfWork unit) {
        return byStore(stored -> stored.finding().apply(unit));
    }

    private Map<String, List<?>> byStore(Function<Stored, List<?>> values) {
        Map<String, List<?>> byStore = new LinkedHashMap<>();
        all.forEach(stored -> byStore.put(stored.store(), values.apply(stored)));
        return byStore;
    }
}
