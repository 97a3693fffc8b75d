package dev.aftercare.http.json;

import dev.aftercare.usecase.prospect.OpenCard;
import org.jspecify.annotations.Nullable;

/** An A card; {@code answering} is absent where neither its consultant nor a stand-in is there. */
public record OpenCardView(ProspectView card, @Nullable String answering) {

    /** The view of {@code open}. */
    public static OpenCardView of(OpenCard open) {
        return new OpenCardView(
                ProspectView.of(open.card()),
                open.answering().map(Object::toString).orElse(null));
    }
}
