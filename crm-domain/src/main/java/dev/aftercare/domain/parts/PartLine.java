package dev.aftercare.domain.parts;

import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.shared.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a supplier says of a part in the quantity needed (APT-5b).
 *
 * @param arrives the dealer's calendar day from whose beginning on all of it is there; with {@link Stock#ARRIVING} alone
 * @param price of one, zero or more; empty where it is not known
 */
public record PartLine(PartNeed need, Stock stock, Optional<LocalDate> arrives, Optional<Money> price) {

    /** Whether a part is there. */
    public enum Stock {
        IN_STOCK,
        /** All of it is there from a day on. */
        ARRIVING,
        UNKNOWN
    }

    /**
     * @throws IllegalArgumentException if a day is given for what does not arrive, or none for what does, or the price is negative
     */
    public PartLine {
        if (arrives.isPresent() != (stock == Stock.ARRIVING)) {
            throw new IllegalArgumentException("part " + need.number() + " is " + stock + ", arriving "
                    + arrives.map(LocalDate::toString).orElse("never") + "; give a day with ARRIVING, and only there");
        }
        price.filter(money -> money.minor() < 0).ifPresent(negative -> {
            throw new IllegalArgumentException("part " + need.number() + " costs " + negative + "; give zero or more");
        });
    }

    /** On the shelf, all of it. */
    public static PartLine inStock(PartNeed need, Optional<Money> price) {
        return new PartLine(need, Stock.IN_STOCK, Optional.empty(), price);
    }

    /** There from the beginning of a day on, all of it. */
    public static PartLine arriving(PartNeed need, LocalDate day, Optional<Money> price) {
        return new PartLine(need, Stock.ARRIVING, Optional.of(day), price);
    }

    /** Nobody knows; the price may be known all the same. */
    public static PartLine unknown(PartNeed need, Optional<Money> price) {
        return new PartLine(need, Stock.UNKNOWN, Optional.empty(), price);
    }

    /** What the quantity costs; empty where the price is not known. */
    public Optional<Money> amount() {
        return price.map(money -> money.times(BigDecimal.valueOf(need.quantity())));
    }
}
