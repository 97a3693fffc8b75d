package dev.aftercare.domain.quality;

import com.google.common.collect.ImmutableSortedMap;
import dev.aftercare.domain.customer.CustomerField;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How good the data of a month's customers is (CUS-3c).
 *
 * @param complete of all customers of the month those whose basic fields all have something in them
 * @param accurate of those whom the call centre has looked at in a basic field those in whom no basic field is wrong, or waits to be
 *     corrected or verified again
 * @param timely of those of whom it is known when the dealer entered them those who were entered within the policy's days of the month's
 *     first event
 * @param wrong how many correction notices that were issued in the month name each field; fields that none names are not in it. A field that
 *     was added to a notice later, at another look, is counted in the month of the notice
 */
public record QualityFigures(Share complete, Share accurate, Share timely, SortedMap<CustomerField, Long> wrong) {

    /** Of no customer. */
    public static final QualityFigures NONE =
            new QualityFigures(Share.NONE, Share.NONE, Share.NONE, ImmutableSortedMap.of());

    public QualityFigures {
        wrong = ImmutableSortedMap.copyOf(wrong);
    }

    /** How many customers the month has. */
    public long customers() {
        return complete.whole();
    }

    /** The fields that were found wrong, the most often first; of equal ones in the order of {@link CustomerField}. */
    public List<WrongField> wrongMostOften() {
        return wrong.entrySet().stream()
                .map(entry -> new WrongField(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(WrongField::notices).reversed().thenComparing(WrongField::field))
                .toList();
    }

    /** Both together, as of two dealers: who is a customer of both counts at both. */
    public QualityFigures plus(QualityFigures other) {
        SortedMap<CustomerField, Long> both = new TreeMap<>(wrong);
        other.wrong.forEach((field, notices) -> both.merge(field, notices, Long::sum));
        return new QualityFigures(
                complete.plus(other.complete), accurate.plus(other.accurate), timely.plus(other.timely), both);
    }
}
