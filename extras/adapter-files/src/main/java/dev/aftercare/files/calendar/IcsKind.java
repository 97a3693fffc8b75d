package dev.aftercare.files.calendar;

import biweekly.component.VEvent;
import biweekly.property.Description;
import biweekly.property.RawProperty;
import biweekly.property.Summary;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.usecase.call.FaultCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What an event declares of its days, by the marks of the programs that publish such files. */
final class IcsKind {

    private static final String SPECIAL_DAY = "X-APPLE-SPECIAL-DAY";
    private static final Pattern WORK =
            Pattern.compile("补班|上班|[(（]班[)）]|^\\s*(special )?working day\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARK = Pattern.compile("[(（][休班][)）]");

    private IcsKind() {}

    /** Whether an event of the file is marked as Apple marks them, so that what is not marked is a mere festival. */
    static boolean isMarked(List<IcsEvent> events) {
        return events.stream().anyMatch(event -> special(event.content()) != null);
    }

    /** What the event declares, or nothing if it does not count. */
    static Optional<Day> of(IcsEvent event, boolean isMarkedFile) {
        VEvent content = event.content();
        if (content.getStatus() != null && content.getStatus().isCancelled()) {
            return Optional.empty();
        }
        if (!isMarkedFile) {
            return isObservance(content)
                    ? Optional.empty()
                    : Optional.of(day(event, !WORK.matcher(summary(event)).find()));
        }
        return switch (String.valueOf(special(content))) {
            case "WORK-HOLIDAY" -> Optional.of(day(event, true));
            case "ALTERNATE-WORKDAY" -> Optional.of(day(event, false));
            default -> Optional.empty();
        };
    }

    private static @Nullable String special(VEvent content) {
        RawProperty property = content.getExperimentalProperty(SPECIAL_DAY);
        return property == null ? null : property.getValue().strip().toUpperCase(Locale.ROOT);
    }

    /** In other languages than English, Google's files tell observances by how to hide them. */
    private static boolean isObservance(VEvent content) {
        Description description = content.getDescription();
        return description != null
                && description.getValue() != null
                && (description.getValue().startsWith("Observance")
                        || description.getValue().contains("Google"));
    }

    private static Day day(IcsEvent event, boolean isOff) {
        return new Day(isOff, MARK.matcher(summary(event)).replaceAll("").strip());
    }

    private static String summary(IcsEvent event) {
        Summary summary = event.content().getSummary();
        if (summary == null || summary.getValue() == null) {
            throw event.fault("SUMMARY", FaultCode.REQUIRED, "", Map.of());
        }
        return summary.getValue();
    }
}
