package dev.aftercare.domain.parts;

import dev.aftercare.domain.appointment.AppointmentRefusal;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.Refusal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * What is known of an appointment's parts when it is booked, and what the customer was told of them (APT-5b).
 *
 * @param total what the customer was told; empty where they were told nothing
 * @param despite whether a day before the parts arrive is meant
 */
public record PartsTold(PartsQuote quote, Optional<Money> total, boolean despite) {

    /** Why it cannot be booked: the parts cost something else than was told. A price that is not known refuses nothing. */
    public Optional<Refusal> priceChanged() {
        Optional<Money> now = quote.lines().isEmpty() ? total.map(told -> Money.zero(told.currency())) : quote.total();
        return total.isEmpty() || now.isEmpty() || now.equals(total)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        AppointmentRefusal.PARTS_PRICE_CHANGED,
                        Map.of(
                                "told",
                                total.get().toString(),
                                "price",
                                now.get().toString())));
    }

    /** Why work cannot begin on a day: its parts arrive later. Parts of which nothing is known refuse nothing. */
    public Optional<Refusal> notThere(LocalDate day) {
        return notBefore()
                .filter(day::isBefore)
                .map(there -> Refusal.of(AppointmentRefusal.PARTS_NOT_THERE, Map.of("day", there.toString())));
    }

    /** The first day on which work can begin; empty where no parts are waited for, or the customer comes all the same. */
    public Optional<LocalDate> notBefore() {
        return despite ? Optional.empty() : quote.thereOn();
    }
}
