package dev.aftercare.domain.quality;

import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;

/** What counts as complete, accurate and timely (CUS-3c). */
public final class QualityRules {

    private QualityRules() {}

    /**
     * By what one dealer's customers of a month are measured.
     *
     * @param template says which fields are basic
     * @param zone the dealer's, in which a customer is entered on a day
     */
    public record Measure(CustomerDataPolicy template, DataQualityPolicy policy, ZoneId zone) {}

    /** The figures of one dealer's month. */
    public static QualityFigures figures(
            Collection<QualitySample> customers, SortedMap<CustomerField, Long> wrong, Measure measure) {
        Share complete = Share.NONE;
        Share accurate = Share.NONE;
        Share timely = Share.NONE;
        for (QualitySample customer : customers) {
            Set<CustomerField> basic = measure.template.of(customer.kind()).basic();
            complete = complete.with(basic.stream().allMatch(customer::isFilled));
            if (basic.stream().anyMatch(customer::isJudged)) {
                accurate = accurate.with(basic.stream().noneMatch(customer::isWrong));
            }
            Optional<Instant> known = customer.known();
            if (known.isPresent()) {
                timely = timely.with(isTimely(customer, known.get(), measure));
            }
        }
        return new QualityFigures(complete, accurate, timely, wrong);
    }

    /** Entered before the event, on its day, or on one of the policy's days after it. */
    private static boolean isTimely(QualitySample customer, Instant known, Measure measure) {
        DateRange inTime = DateRange.ofDaysAfter(customer.event(), measure.policy.entryDays());
        return !ZonedDate.dateAt(known, measure.zone).isAfter(inTime.lastDay());
    }
}
