package dev.aftercare.text;

import com.google.common.collect.ImmutableMap;
import com.google.common.io.Resources;
import dev.aftercare.usecase.call.Language;
import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** Reads the bundles: one file per feature and language, UTF-8, whatever the locale of the machine. */
final class Bundles {

    static final List<String> FEATURES = List.of(
            "call",
            "access",
            "network",
            "staff",
            "authority",
            "policy",
            "customer",
            "merge",
            "vehicle",
            "mileage",
            "timeline",
            "driver",
            "insurance",
            "inspection",
            "warranty",
            "appointment",
            "parts",
            "waitinglist",
            "specialhours",
            "urgent",
            "visit",
            "gate",
            "complaint",
            "followup",
            "care",
            "keyaccount",
            "prospect",
            "lifecycle");

    private Bundles() {}

    /** All texts of a language by their keys; throws {@link IllegalArgumentException} where a key stands in two bundles. */
    static Map<String, String> of(Language language) {
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        for (String feature : FEATURES) {
            texts.putAll(read(feature, language));
        }
        return texts.buildOrThrow();
    }

    /** The texts of one feature. */
    static Map<String, String> read(String feature, Language language) {
        String file = feature + "_" + language.tag() + ".properties";
        Properties read = new Properties();
        try (Reader reader = Resources.asCharSource(Resources.getResource(Bundles.class, file), StandardCharsets.UTF_8)
                .openStream()) {
            read.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read from the library's jar", e);
        }
        ImmutableMap.Builder<String, String> texts = ImmutableMap.builder();
        read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
        return texts.buildOrThrow();
    }
}
