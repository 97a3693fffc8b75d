package dev.aftercare.http.json;

import dev.aftercare.usecase.keyaccount.DueContact;
import org.jspecify.annotations.Nullable;

/** A key account that is to be contacted; {@code answering} is absent where neither its manager nor a stand-in is there. */
public record DueContactView(
        KeyAccountView account, @Nullable String answering) {

    /** The view of {@code due}. */
    public static DueContactView of(DueContact due) {
        return new DueContactView(
                KeyAccountView.of(due.account()),
                due.answering().map(Object::toString).orElse(null));
    }
}
