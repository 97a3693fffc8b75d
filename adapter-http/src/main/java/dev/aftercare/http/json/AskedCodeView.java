package dev.aftercare.http.json;

import dev.aftercare.usecase.accesscode.AskedCode;

/** A one-time code that was asked for: the same whether anybody knows the car or not. */
public record AskedCodeView(String id, String until, int tries) {

    /** The view of {@code asked}. */
    public static AskedCodeView of(AskedCode asked) {
        return new AskedCodeView(asked.id().toString(), asked.until().toString(), asked.tries());
    }
}
