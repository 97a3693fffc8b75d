package dev.aftercare.usecase.call;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The circumstances of one request: who acts, in which scope, and what makes a repeat harmless.
 *
 * @param requestId names the request in journal and logs, 1 to 100 characters
 * @param requestKey chosen by the caller; a repeat with the same key and the same command does nothing and answers the
 *     same, at least for 7 days
 * @param expectedVersion the version that a change is based on; where another stands, the change is not made
 */
public record Call(
        Actor actor,
        Scope scope,
        String requestId,
        Optional<String> requestKey,
        OptionalLong expectedVersion,
        Language language) {

    private static final int MOST = 100;

    public Call {
        requireLength("requestId", requestId);
        requestKey.ifPresent(key -> requireLength("requestKey", key));
    }

    /** A call of {@code actor} in one organisation. */
    public static Call in(OrganisationId organisation, Actor actor) {
        return of(actor, Scope.of(organisation));
    }

    /** A call of {@code actor} in the whole network. */
    public static Call inNetwork(Actor actor) {
        return of(actor, Scope.network());
    }

    /** A call of {@code actor} in {@code scope}. */
    public static Call of(Actor actor, Scope scope) {
        return new Call(actor, scope, "-", Optional.empty(), OptionalLong.empty(), Language.ENGLISH);
    }

    /** The same call under a request id. */
    public Call request(String newRequestId) {
        return new Call(actor, scope, newRequestId, requestKey, expectedVersion, language);
    }

    /** The same call with a key that makes its repeat harmless. */
    public Call keyed(String key) {
        return new Call(actor, scope, requestId, Optional.of(key), expectedVersion, language);
    }

    /** The same call, made only where that version stands. */
    public Call expecting(long version) {
        return new Call(actor, scope, requestId, requestKey, OptionalLong.of(version), language);
    }

    /** The same call, answered in another language. */
    public Call answeredIn(Language newLanguage) {
        return new Call(actor, scope, requestId, requestKey, expectedVersion, newLanguage);
    }

    private static void requireLength(String name, String text) {
        if (text.isBlank() || text.length() > MOST) {
            throw new IllegalArgumentException("call: " + name + " has " + text.length()
                    + " characters, allowed are 1 to " + MOST + " and not only blanks");
        }
    }
}
