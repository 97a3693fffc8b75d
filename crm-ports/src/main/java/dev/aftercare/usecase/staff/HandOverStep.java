package dev.aftercare.usecase.staff;

import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import java.util.List;
import java.util.function.Consumer;

/**
 * What was decided about a piece of work.
 *
 * @param pieces what becomes of it
 * @param write makes it so; nothing where it stays
 */
public record HandOverStep(List<HandedOver> pieces, Runnable write, List<Happening> events) {

    /** It stays as it is. */
    public static HandOverStep none(List<HandedOver> pieces) {
        return new HandOverStep(pieces, () -> {}, List.of());
    }

    /** Nothing is handed over, and something is written. */
    public static HandOverStep writing(Runnable write) {
        return new HandOverStep(List.of(), write, List.of());
    }

    /** It becomes what {@code decided}, which is accepted, says. */
    public static <T> HandOverStep of(List<HandedOver> pieces, Outcome<T> decided, Consumer<T> update) {
        T changed = decided.orElseThrow();
        return new HandOverStep(pieces, () -> update.accept(changed), ((Outcome.Accepted<T>) decided).events());
    }
}
