package dev.aftercare.usecase.call;

import java.util.Locale;

/** Languages in which people are answered. */
public enum Language {
    ENGLISH("en"),
    CHINESE("zh");

    private final String tag;

    Language(String tag) {
        this.tag = tag;
    }

    /** The language tag, {@code en} or {@code zh}. */
    public String tag() {
        return tag;
    }

    /** The language of a tag such as {@code zh-CN}; English for any that is not known. */
    public static Language ofTag(String tag) {
        return Locale.forLanguageTag(tag).getLanguage().equals("zh") ? CHINESE : ENGLISH;
    }
}
