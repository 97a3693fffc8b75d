package dev.aftercare.http.json;

import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsQuote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What foreseeable parts cost and when they are there.
 *
 * @param total absent where a price is not known
 * @param thereOn the first day on which all is there that is known to arrive; absent where nothing is waited for
 */
public record PartsQuoteView(
        List<Line> lines,
        @Nullable MoneyView total,
        @Nullable String thereOn,
        String at) {

    /** A part; {@code price} is that of one. */
    public record Line(
            String number,
            int quantity,
            String stock,
            @Nullable String arrives,
            @Nullable MoneyView price) {}

    /** The view of {@code quote}. */
    public static PartsQuoteView of(PartsQuote quote) {
        return new PartsQuoteView(
                quote.lines().stream().map(PartsQuoteView::line).toList(),
                quote.total().map(MoneyView::of).orElse(null),
                quote.thereOn().map(Object::toString).orElse(null),
                quote.at().toString());
    }

    private static Line line(PartLine line) {
        return new Line(
                line.need().number(),
                line.need().quantity(),
                line.stock().name(),
                line.arrives().map(Object::toString).orElse(null),
                line.price().map(MoneyView::of).orElse(null));
    }
}
