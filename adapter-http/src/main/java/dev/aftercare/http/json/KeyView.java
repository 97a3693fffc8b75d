package dev.aftercare.http.json;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.accesskey.IssuedKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An access key; {@code secret} is there in the answer to its issue and nowhere else, {@code dealer} is absent for the network. */
public record KeyView(
        String id,
        String actor,
        @Nullable String dealer,
        List<String> roles,
        List<String> regions,
        String issuedAt,
        String until,
        @Nullable String revokedAt,
        @Nullable String secret) {

    /** The view of a key, without its secret. */
    public static KeyView of(AccessKey key) {
        return view(key, null);
    }

    /** The view of a key that was just issued. */
    public static KeyView issued(IssuedKey issued) {
        return view(issued.key(), issued.secret());
    }

    private static KeyView view(AccessKey key, @Nullable String secret) {
        return new KeyView(
                key.id().toString(),
                key.actor().id(),
                key.scope().organisation().map(Object::toString).orElse(null),
                key.actor().roles().stream().map(Role::name).sorted().toList(),
                key.actor().regions().stream().sorted().toList(),
                key.issuedAt().toString(),
                key.until().toString(),
                key.revokedAt().map(Object::toString).orElse(null),
                secret);
    }
}
