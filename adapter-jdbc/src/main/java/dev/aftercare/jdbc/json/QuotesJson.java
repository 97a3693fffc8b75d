package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.visit.Quote;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The prices that were told during a visit. */
public record QuotesJson(int v, List<QuoteJson> quotes) implements Versioned {

    /** A price and its answer, which is left out while there is none. */
    @JsonInclude(Include.NON_NULL)
    record QuoteJson(
            BillJson bill,
            String toldAt,
            String toldBy,
            @Nullable Boolean agreed,
            @Nullable String answeredAt) {

        static QuoteJson of(Quote quote) {
            return new QuoteJson(
                    BillJson.of(quote.bill()),
                    quote.toldAt().toString(),
                    quote.toldBy(),
                    quote.answer().map(Quote.Answer::agreed).orElse(null),
                    quote.answer().map(answer -> answer.at().toString()).orElse(null));
        }

        Quote quote() {
            Optional<Quote.Answer> answer = agreed == null || answeredAt == null
                    ? Optional.empty()
                    : Optional.of(new Quote.Answer(agreed, Instant.parse(answeredAt)));
            return new Quote(bill.bill(), Instant.parse(toldAt), toldBy, answer);
        }
    }

    /** The text of these quotes. */
    public static String write(List<Quote> quotes) {
        return Json.write(new QuotesJson(1, quotes.stream().map(QuoteJson::of).toList()));
    }

    /** The quotes of a text. */
    public static List<Quote> read(String text) {
        return Json.read(text, QuotesJson.class).quotes.stream()
                .map(QuoteJson::quote)
                .toList();
    }
}
