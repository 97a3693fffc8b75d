package dev.aftercare.usecase.call;

import dev.aftercare.domain.search.SearchToken;
import java.util.List;

/** The text of a search. */
public final class SearchText {

    private SearchText() {}

    /** The fault of a text in which nothing is left to look for: signs alone would find everything. */
    public static List<FieldFault> faults(String text, SearchToken beginning) {
        return text.isBlank() || !beginning.text().isEmpty()
                ? List.of()
                : List.of(FieldFault.of("text", FaultCode.PATTERN, Mask.of(text)));
    }
}
