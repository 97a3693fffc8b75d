package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.Occasion;
import org.jspecify.annotations.Nullable;

/** Asks for the next call to make; with an {@code occasion} only for one that is about such a thing. */
public record NextCall(@Nullable Occasion occasion) {

    /** Whatever is most urgent. */
    public static NextCall ofAll() {
        return new NextCall(null);
    }
}
