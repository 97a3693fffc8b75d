package dev.aftercare.text;

import com.google.common.base.CaseFormat;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Maps;
import dev.aftercare.domain.importing.ImportFault;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Language;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What people read, in one language. A text names its arguments in braces: {@code {service}} as it is, {@code {start:time}} an
 * instant as the clock of the place shows it, {@code {state:appointment-state}} a word of its own, {@code {days|one day|# days}} one of
 * {@link Choices}. Immutable; the
 * locale of the machine does not matter.
 */
public final class Texts {

    private static final Pattern ARGUMENT = Pattern.compile("\\{([a-zA-Z]+)(?::([a-z-]+)|\\|[^{}]*)?}");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);
    private static final String TIME_FORMAT = "time";
    private static final String FAULT = "fault.";

    private static final Map<Language, Texts> ALL =
            Maps.immutableEnumMap(Maps.toMap(EnumSet.allOf(Language.class), Texts::new));

    private final Language language;
    private final Map<String, String> texts;

    private Texts(Language language) {
        this.language = language;
        this.texts = Bundles.of(language);
    }

    /** The texts in that language. */
    public static Texts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The language of these texts. */
    public Language language() {
        return language;
    }

    /** Why a rule said no and what may help; instants with their offset from UTC. */
    public String refusal(Refusal refusal) {
        return filled(refusal.code().code(), refusal.arguments(), Optional.empty());
    }

    /** Why a rule said no and what may help; times as the clocks of {@code zone} show them. */
    public String refusal(Refusal refusal, ZoneId zone) {
        return filled(refusal.code().code(), refusal.arguments(), Optional.of(zone));
    }

    /** What is wrong with a field and what may help. */
    public String fault(FieldFault fault) {
        Map<String, String> arguments = ImmutableMap.<String, String>builder()
                .putAll(fault.arguments())
                .put("field", fault.field())
                .put("value", fault.value())
                .buildOrThrow();
        return filled(FAULT + fault.code(), arguments, Optional.empty());
    }

    /**
     * Why a row of an import, or one value of it, was not taken and what may help. The code itself where a host's own rows
     * have one without a text, or where an older release kept it without its arguments.
     */
    public String importFault(ImportFault fault) {
        Map<String, String> arguments = new HashMap<>(Map.of("field", fault.column(), "value", fault.value()));
        arguments.putAll(fault.arguments());
        return Stream.of(FAULT + fault.reason(), fault.reason())
                .filter(texts::containsKey)
                .filter(key -> arguments.keySet().containsAll(names(key)))
                .findFirst()
                .map(key -> filled(key, arguments, Optional.empty()))
                .orElse(fault.reason());
    }

    /** The words of a message, in its own language. */
    public static String of(Delivery message) {
        Wording wording = message.wording();
        return of(Language.ofTag(wording.language())).text(wording.key(), wording.arguments());
    }

    /** A text or word without arguments by its key. */
    public String word(String key) {
        return text(key, Map.of());
    }

    /** The word for a constant, under a key made of both names: {@code appointment-state.no-show}. */
    public String word(Enum<?> constant) {
        return word(keyOf(constant));
    }

    /** A text by its key, with its arguments. */
    public String text(String key, Map<String, String> arguments) {
        return filled(key, arguments, Optional.empty());
    }

    /** The key of the word for a constant. */
    static String keyOf(Enum<?> constant) {
        String type = CaseFormat.UPPER_CAMEL.to(
                CaseFormat.LOWER_HYPHEN, constant.getDeclaringClass().getSimpleName());
        return type + "." + wordOf(constant.name());
    }

    private String filled(String key, Map<String, String> arguments, Optional<ZoneId> zone) {
        Matcher places = ARGUMENT.matcher(Choices.made(template(key), arguments));
        return places.replaceAll(place -> {
            String value = Optional.ofNullable(arguments.get(place.group(1)))
                    .orElseThrow(() -> new IllegalArgumentException("text '" + key + "' needs argument '"
                            + place.group(1) + "', given are " + arguments.keySet()));
            return Matcher.quoteReplacement(shown(value, Optional.ofNullable(place.group(2)), zone));
        });
    }

    private Set<String> names(String key) {
        return ARGUMENT.matcher(template(key))
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toSet());
    }

    private String shown(String value, Optional<String> format, Optional<ZoneId> zone) {
        if (format.isEmpty()) {
            return value;
        }
        if (format.get().equals(TIME_FORMAT)) {
            return zone.map(place -> TIME.withZone(place).format(Instant.parse(value)))
                    .orElse(value);
        }
        return template(format.get() + "." + wordOf(value));
    }

    private String template(String key) {
        return Optional.ofNullable(texts.get(key))
                .orElseThrow(() -> new IllegalArgumentException("text '" + key + "' is missing in language '"
                        + language.tag() + "'. Maybe add it to a bundle of dev.aftercare.text."));
    }

    private static String wordOf(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
