package dev.aftercare.usecase.door;

import dev.aftercare.usecase.call.CrossChecked;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Mask;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What is looked at in every command beside the constraints that it declares: texts without U+0000 and unpaired
 * surrogates, which databases do not keep (or keep as something else); dates, months and instants of the years 1 to 9999; and
 * the rules between components of what is {@link CrossChecked}.
 */
final class Contents {

    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final YearMonth FIRST_MONTH = YearMonth.from(FIRST);
    private static final YearMonth LAST_MONTH = YearMonth.from(LAST);
    private static final Instant FIRST_INSTANT = Instant.parse("0001-01-01T00:00:00Z");
    /** A day before the last one ends in UTC, because zones are up to 18 hours away. */
    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private final List<FieldFault> faults;

    private Contents(List<FieldFault> faults) {
        this.faults = faults;
    }

    /** Adds to {@code faults} what is wrong in {@code command} and everything in it. */
    static void check(Record command, List<FieldFault> faults) {
        new Contents(faults).look("", command, false);
    }

    private void look(String path, @Nullable Object value, boolean personal) {
        if (value instanceof String text) {
            if (!Validation.isStorable(text)) {
                faults.add(FieldFault.of(path, FaultCode.UNSTORABLE_TEXT, ""));
            }
        } else if (value instanceof LocalDate date) {
            report(date.isBefore(FIRST) || date.isAfter(LAST), path, date, personal);
        } else if (value instanceof YearMonth month) {
            report(month.isBefore(FIRST_MONTH) || month.isAfter(LAST_MONTH), path, month, personal);
        } else if (value instanceof Instant instant) {
            report(instant.isBefore(FIRST_INSTANT) || !instant.isBefore(END), path, instant, personal);
        } else if (value instanceof Record record) {
            lookInside(path, record);
        } else if (value instanceof List<?> items) {
            for (int i = 0; i < items.size(); i++) {
                look(path + "[" + i + "]", items.get(i), personal);
            }
        } else if (value instanceof Map<?, ?> entries) {
            entries.forEach((key, item) -> look(path + "[" + key + "]", item, personal));
        }
    }

    private void lookInside(String path, Record record) {
        String prefix = path.isEmpty() ? "" : path + ".";
        for (Component component : Component.of(record.getClass())) {
            look(prefix + component.name(), component.value(record), component.personal());
        }
        if (record instanceof CrossChecked checked) {
            checked.crossFaults().forEach(fault -> faults.add(fault.under(prefix)));
        }
    }

    private void report(boolean outside, String path, Object value, boolean personal) {
        if (outside) {
            String shown = value.toString();
            faults.add(FieldFault.of(path, FaultCode.YEAR_RANGE, personal ? Mask.of(shown) : shown));
        }
    }
}
