package dev.aftercare.http.page;

import dev.aftercare.http.text.EdgeTexts;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content.
 *
 * @param base what stands before the path of every address: the context path
 * @param title of the window
 * @param otherLanguage address of the same page in the other language
 * @param csrfToken of the session; absent where nobody is signed in
 */
public record Frame(
        EdgeTexts texts,
        String base,
        String title,
        String otherLanguage,
        @Nullable String csrfToken,
        @Nullable String who) {

    /** The language of the page. */
    public String language() {
        return texts.language().tag();
    }

    /** The other language. */
    public String other() {
        return language().equals("zh") ? "en" : "zh";
    }

    /** A text of the page. */
    public String text(String key) {
        return texts.get("page." + key);
    }
}
