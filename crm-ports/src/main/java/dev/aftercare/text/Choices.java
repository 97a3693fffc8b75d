package dev.aftercare.text;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Texts that read otherwise for one thing than for many. Both readings stand in the text, {@code {days|one day|# days}}: the first for the
 * number 1, the second for all others, with {@code #} where the number is told.
 */
public final class Choices {

    private static final Pattern CHOICE = Pattern.compile("\\{([a-zA-Z]+)\\|([^|{}]*)\\|([^|{}]*)}");

    private Choices() {}

    /**
     * The text with each choice replaced by its reading; all else stays as it is.
     *
     * @throws IllegalArgumentException if the number of a choice is not among the arguments
     */
    public static String made(String text, Map<String, String> arguments) {
        return CHOICE.matcher(text).replaceAll(choice -> {
            String number = Optional.ofNullable(arguments.get(choice.group(1)))
                    .orElseThrow(() -> new IllegalArgumentException(
                            "text '" + text + "' needs the number '" + choice.group(1) + "'"));
            String reading = choice.group(number.equals("1") ? 2 : 3);
            return Matcher.quoteReplacement(reading.replace("#", number));
        });
    }
}
