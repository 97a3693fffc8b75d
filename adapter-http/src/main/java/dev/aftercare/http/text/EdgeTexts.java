package dev.aftercare.http.text;

import dev.aftercare.text.Choices;
import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;

/** The edge's own texts, in one language; UTF-8 bundles, read without the machine's locale. Thread-safe. */
public final class EdgeTexts {

    private static final Map<Language, EdgeTexts> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new EdgeTexts(language, read("edge_" + language.tag() + ".properties")));
        }
    }

    private final Language language;
    private final Properties texts;

    private EdgeTexts(Language language, Properties texts) {
        this.language = language;
        this.texts = texts;
    }

    /** The texts of a language. */
    public static EdgeTexts of(Language language) {
        return Objects.requireNonNull(ALL.get(language));
    }

    /** The language they are in. */
    public Language language() {
        return language;
    }

    /** The text of a key; the key itself where there is none. */
    public String get(String key) {
        return texts.getProperty(key, key);
    }

    /** The text of a key with {@code {name}} replaced by the arguments, and of {@link Choices} the reading for the number. */
    public String get(String key, Map<String, String> arguments) {
        String text = Choices.made(get(key), arguments);
        for (Map.Entry<String, String> argument : arguments.entrySet()) {
            text = text.replace("{" + argument.getKey() + "}", argument.getValue());
        }
        return text;
    }

    /** Whether there is a text for a key. */
    public boolean has(String key) {
        return texts.containsKey(key);
    }

    /** Every key. */
    public java.util.Set<String> keys() {
        return texts.stringPropertyNames();
    }

    private static Properties read(String name) {
        Properties texts = new Properties();
        try (InputStream in = Objects.requireNonNull(EdgeTexts.class.getResourceAsStream(name), name)) {
            texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the library's jar", e);
        }
        return texts;
    }
}
