package dev.aftercare.http.json;

import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.text.PartsTexts;
import dev.aftercare.usecase.call.Language;
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

    /** A part; {@code text} tells the stock in words, {@code price} is that of one. */
    public record Line(
            String number,
            int quantity,
            String stock,
            String text,
            @Nullable String arrives,
            @Nullable MoneyView price) {}

    /** The view of {@code quote} in a language. */
    public static PartsQuoteView of(PartsQuote quote, Language language) {
        return new PartsQuoteView(
                quote.lines().stream().map(line -> line(line, language)).toList(),
                quote.total().map(MoneyView::of).orElse(null),
                quote.thereOn().map(Object::toString).orElse(null),
                quote.at().toString());
    }

    private static Line line(PartLine line, Language language) {
        return new Line(
                line.need().number(),
                line.need().quantity(),
                line.stock().name(),
                PartsTexts.of(line, language),
                line.arrives().map(Object::toString).orElse(null),
                line.price().map(MoneyView::of).orElse(null));
    }
}
