package dev.aftercare.usecase.accesskey;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.AccessKeyEvent;
import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.port.accesskey.AccessKeys.Session;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * Issues, lists and takes back access keys, and says who acts with one. A secret is given out once and kept as its
 * SHA-256 only; no message, event or log has it. Thread-safe.
 */
public final class AccessKeyDesk {

    /** How long a browser session lasts. */
    public static final Duration SESSION = Duration.ofHours(12);

    /** There is one first key, so that of two servers which start at once only one makes it. */
    private static final AccessKeyId FIRST = AccessKeyId.of("00000000-0000-7000-8000-000000000001");

    private static final Duration FIRST_KEY_LASTS = Duration.ofDays(3650);

    private static final Call INTERNAL = Call.of(Actor.job("access-keys"), Scope.job("access-keys"));

    private final Door door;

    /** A desk behind {@code door}. */
    public AccessKeyDesk(Door door) {
        this.door = door;
    }

    /** Issues a key; a repeat issues another one, since no secret can be given out twice. */
    public Outcome<IssuedKey> issue(Call call, IssueKey command) {
        String secret = newSecret();
        return door.command(
                call, UseCase.ACCESS_KEY_ISSUE, command, work -> IssueKeyUseCase.issue(work, command, secret));
    }

    /** Takes a key back at once, with the sessions opened by it; one that was taken back before stays as it is. */
    public Outcome<AccessKey> revoke(Call call, UUID id) {
        return door.command(call, UseCase.ACCESS_KEY_REVOKE, new ById(id), work -> revoke(work, new AccessKeyId(id)));
    }

    /** Every key, without its secret, in the order of ids. */
    public Page<AccessKey> list(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.ACCESS_KEY_LIST,
                page,
                work -> work.stores().accessKeys().all(page.toRequest()));
    }

    /** Whose secret it is: the key, where it is known, valid now and not taken back. */
    public Optional<AccessKey> authenticate(String secret) {
        return Secrets.isSecret(Secrets.KEY_PREFIX, secret)
                ? internally(work -> valid(work, secret))
                : Optional.empty();
    }

    /** A fresh secret, for {@link #firstAdministrator}. */
    public String newSecret() {
        return Secrets.of(Secrets.KEY_PREFIX, door.secret(Secrets.BYTES));
    }

    /** Whether a text has the form of a key's secret. */
    public static boolean isSecret(String text) {
        return Secrets.isSecret(Secrets.KEY_PREFIX, text);
    }

    /** Whether a key was ever issued. */
    public boolean isAnyIssued() {
        return internally(AccessKeyDesk::anyIssued);
    }

    /**
     * Makes {@code secret} the administrator's where no key was ever issued.
     *
     * @return whether it is that now; of several servers that start at once it is true for one
     */
    public boolean firstAdministrator(String secret) {
        if (!Secrets.isSecret(Secrets.KEY_PREFIX, secret)) {
            throw new IllegalArgumentException("not the form of a secret. Maybe take newSecret().");
        }
        return internally(work -> {
            Instant now = work.now();
            Actor administrator = new Actor("administrator", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
            AccessKey first = new AccessKey(
                    FIRST, administrator, Scope.network(), now, now.plus(FIRST_KEY_LASTS), Optional.empty(), 1);
            return !anyIssued(work) && work.stores().accessKeys().insertIfAbsent(first, Secrets.hash(secret));
        });
    }

    /** Opens a browser session with a key; empty where the key is not valid. */
    public Optional<OpenedSession> openSession(String keySecret) {
        if (!isSecret(keySecret)) {
            return Optional.empty();
        }
        String secret = Secrets.of(Secrets.SESSION_PREFIX, door.secret(Secrets.BYTES));
        return internally(work -> valid(work, keySecret).map(key -> {
            Instant end = work.now().plus(SESSION);
            Instant until = key.until().isBefore(end) ? key.until() : end;
            work.stores().accessKeys().openSession(new Session(Secrets.hash(secret), key.id(), until));
            return new OpenedSession(key, secret, Secrets.csrfToken(secret), until);
        }));
    }

    /** The session with that secret, while it lasts and its key is valid. */
    public Optional<OpenedSession> findSession(String secret) {
        if (!Secrets.isSecret(Secrets.SESSION_PREFIX, secret)) {
            return Optional.empty();
        }
        return internally(work -> work.stores()
                .accessKeys()
                .findSession(Secrets.hash(secret))
                .filter(session -> work.now().isBefore(session.until()))
                .flatMap(session -> work.stores()
                        .accessKeys()
                        .find(session.key())
                        .filter(key -> key.isValidAt(work.now()))
                        .map(key -> new OpenedSession(key, secret, Secrets.csrfToken(secret), session.until()))));
    }

    /** Ends a session; one that is over already stays so. */
    public void closeSession(String secret) {
        internally(work -> {
            work.stores().accessKeys().closeSession(Secrets.hash(secret));
            return secret;
        });
    }

    private <T> T internally(Function<Work, T> body) {
        return door.internally(INTERNAL, body);
    }

    private static Optional<AccessKey> valid(Work work, String secret) {
        return work.stores().accessKeys().findBySecret(Secrets.hash(secret)).filter(key -> key.isValidAt(work.now()));
    }

    private static boolean anyIssued(Work work) {
        return !work.stores().accessKeys().all(PageRequest.first(1)).items().isEmpty();
    }

    private static Outcome<AccessKey> revoke(Work work, AccessKeyId id) {
        AccessKey key = work.found(work.stores().accessKeys().find(id), id.subject());
        work.expect(id.subject(), key.version());
        AccessKey revoked = key.revoked(work.now());
        if (revoked.version() == key.version()) {
            return Outcome.accepted(key);
        }
        work.stores().accessKeys().update(revoked);
        return Outcome.accepted(
                revoked, Happening.of(AccessKeyEvent.REVOKED, id.subject(), revoked.version(), List.of(), Map.of()));
    }
}
