package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartLine.Stock;
import dev.aftercare.domain.shared.Money;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was known of parts at a booking. */
public record PartsJson(int v, List<LineJson> lines) implements Versioned {

    /** A part; day and price are left out where there is none. */
    @JsonInclude(Include.NON_NULL)
    record LineJson(
            String number,
            int quantity,
            Stock stock,
            @Nullable String arrives,
            @Nullable Long price,
            @Nullable String currency) {

        static LineJson of(PartLine line) {
            return new LineJson(
                    line.need().number(),
                    line.need().quantity(),
                    line.stock(),
                    line.arrives().map(LocalDate::toString).orElse(null),
                    line.price().map(Money::minor).orElse(null),
                    line.price()
                            .map(price -> price.currency().getCurrencyCode())
                            .orElse(null));
        }

        PartLine line() {
            Optional<Money> known = price == null || currency == null
                    ? Optional.empty()
                    : Optional.of(new Money(price, Currency.getInstance(currency)));
            return new PartLine(
                    new PartNeed(number, quantity),
                    stock,
                    Optional.ofNullable(arrives).map(LocalDate::parse),
                    known);
        }
    }

    /** The text of these lines. */
    public static String write(List<PartLine> lines) {
        return Json.write(new PartsJson(1, lines.stream().map(LineJson::of).toList()));
    }

    /** The lines of a text. */
    public static List<PartLine> read(String text) {
        return Json.read(text, PartsJson.class).lines.stream()
                .map(LineJson::line)
                .toList();
    }
}
