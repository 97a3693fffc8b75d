package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.visit.NextService;
import dev.aftercare.domain.visit.Settlement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A settlement; what is not told of the next service is left out. */
@JsonInclude(Include.NON_NULL)
public record SettlementJson(
        int v,
        BillJson bill,
        String at,
        String by,
        boolean agreedAbove,
        @Nullable String nextOn,
        @Nullable Long nextAt,
        @Nullable DistanceUnit nextUnit)
        implements Versioned {

    /** The text of this settlement. */
    public static String write(Settlement settlement) {
        NextService next = settlement.nextService();
        return Json.write(new SettlementJson(
                1,
                BillJson.of(settlement.bill()),
                settlement.at().toString(),
                settlement.by(),
                settlement.agreedAbove(),
                next.on().map(LocalDate::toString).orElse(null),
                next.at().map(Distance::amount).orElse(null),
                next.at().map(Distance::unit).orElse(null)));
    }

    /** The settlement of a text. */
    public static Settlement read(String text) {
        SettlementJson stored = Json.read(text, SettlementJson.class);
        Optional<Distance> nextAt = stored.nextAt == null || stored.nextUnit == null
                ? Optional.empty()
                : Optional.of(new Distance(stored.nextAt, stored.nextUnit));
        return new Settlement(
                stored.bill.bill(),
                Instant.parse(stored.at),
                stored.by,
                stored.agreedAbove,
                new NextService(Optional.ofNullable(stored.nextOn).map(LocalDate::parse), nextAt));
    }
}
