package dev.aftercare.files.calendar;

import biweekly.component.VEvent;
import biweekly.property.RawProperty;
import biweekly.property.TextProperty;
import dev.aftercare.domain.time.OfficialDays.Day;
import dev.aftercare.usecase.call.FaultCode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an event declares of its days, by the marks of the programs that publish such files. Patterns repeat within bounds,
 * lest a long text takes long.
 */
final class IcsKind {

    private static final String SPECIAL_DAY = "X-APPLE-SPECIAL-DAY";
    private static final String UNIVERSAL_ID = "X-APPLE-UNIVERSAL-ID";
    private static final String OPEN = "[(（\\[【〔﹙]";
    private static final String CLOSE = "[)）\\]】〕﹚]";
    private static final String BETWEEN = "[^()（）\\[\\]【】〔〕﹙﹚]{0,40}";

    private static final Pattern NOT_EVERYWHERE_OFF = ofAnyCase("[(（](not a public|regional) holiday[)）]");
    private static final Pattern NOT_EVERYWHERE_OFF_DESCRIPTION =
            ofAnyCase("^(public holiday in |common local holiday|local holiday)");
    private static final Pattern OBSERVANCE = ofAnyCase("^observance( - .*)?$");
    private static final Pattern WORK = ofAnyCase("[补補]班|^上班|^班[｜|]|\\s班$|(?<!非)工作日|"
            + OPEN + "[班补補]" + CLOSE
            + "|(?<!\\bnon\\W|\\bnot a |\\bno )\\bwork(ing)?[ -]?day");
    private static final Pattern WORK_AT_THE_END =
            Pattern.compile("(?<!无需|无须|不用|不必|不)上班日?(\\s?" + OPEN + BETWEEN + CLOSE + "|" + CLOSE + ")?$");
    /** Brackets that tell of another day, such as the first working day after a holiday. */
    private static final Pattern DATED =
            Pattern.compile(OPEN + BETWEEN + "(\\p{Nd}|[一二三四五六七八九十][月日号])" + BETWEEN + CLOSE);

    private static final Pattern MARK = Pattern.compile(OPEN + "([休班补補]|[补補]班|上班|放假)" + CLOSE + "|^[休班][｜|]|\\s[休班]$");

    private IcsKind() {}

    /**
     * Whether an event of the file is marked as Apple marks them, so that what is not marked is a mere festival.
     *
     * @throws dev.aftercare.usecase.call.InvalidInputException if the file is one of Apple's without such marks
     */
    static boolean isMarked(String name, List<IcsEvent> events) {
        boolean isMarked = events.stream().anyMatch(event -> raw(event, SPECIAL_DAY) != null);
        if (!isMarked && events.stream().anyMatch(event -> raw(event, UNIVERSAL_ID) != null)) {
            throw CalendarFault.of(name, FaultCode.UNMARKED_DAYS, "");
        }
        return isMarked;
    }

    /** What the event declares, or nothing if it does not count. */
    static Optional<Day> of(IcsEvent event, boolean isMarkedFile) {
        VEvent content = event.content();
        if (content.getStatus() != null && content.getStatus().isCancelled()) {
            return Optional.empty();
        }
        if (isMarkedFile) {
            return switch (String.valueOf(raw(event, SPECIAL_DAY))) {
                case "WORK-HOLIDAY" -> Optional.of(day(event, true));
                case "ALTERNATE-WORKDAY" -> Optional.of(day(event, false));
                default -> Optional.empty();
            };
        }
        if (isFestival(content) || NOT_EVERYWHERE_OFF.matcher(summary(event)).find()) {
            return Optional.empty();
        }
        return Optional.of(day(event, !isWork(summary(event))));
    }

    private static @Nullable String raw(IcsEvent event, String name) {
        RawProperty property = event.content().getExperimentalProperty(name);
        return property == null ? null : property.getValue().strip().toUpperCase(Locale.ROOT);
    }

    /** In other languages than English, Google's files tell observances by how to hide them. */
    private static boolean isFestival(VEvent content) {
        List<String> description = text(content.getDescription())
                .map(text -> text.lines().toList())
                .orElse(List.of());
        if (description.isEmpty()) {
            return false;
        }
        String first = description.get(0).strip();
        boolean isOfGoogle = text(content.getUid())
                .filter(uid -> uid.toLowerCase(Locale.ROOT).contains("@google.com"))
                .isPresent();
        return OBSERVANCE.matcher(first).find()
                || NOT_EVERYWHERE_OFF_DESCRIPTION.matcher(first).find()
                || (isOfGoogle && description.stream().skip(1).anyMatch(line -> line.contains("Google")));
    }

    private static boolean isWork(String summary) {
        return WORK.matcher(summary).find()
                || WORK_AT_THE_END
                        .matcher(DATED.matcher(summary).replaceAll("").strip())
                        .find();
    }

    private static Day day(IcsEvent event, boolean isOff) {
        String summary = summary(event);
        String name = MARK.matcher(summary).replaceAll("").strip();
        return new Day(isOff, name.isEmpty() ? summary : name);
    }

    private static String summary(IcsEvent event) {
        return text(event.content().getSummary())
                .orElseThrow(() -> event.fault("SUMMARY", FaultCode.REQUIRED, "", Map.of()));
    }

    private static Optional<String> text(@Nullable TextProperty property) {
        return Optional.ofNullable(property).map(one -> one.getValue()).map(String::strip);
    }

    private static Pattern ofAnyCase(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE);
    }
}
