package dev.aftercare.http.json;

import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.usecase.portal.IssuedLink;
import org.jspecify.annotations.Nullable;

/** A customer's link; {@code token} is there in the answer to its issue and nowhere else. */
public record LinkView(
        String id,
        String customer,
        String issuedAt,
        String until,
        @Nullable String revokedAt,
        long uses,
        @Nullable String lastUsedAt,
        @Nullable String token,
        long version)
        implements Versioned, Located {

    /** The view of a link, without its token. */
    public static LinkView of(PortalLink link) {
        return view(link, null);
    }

    /** The view of a link that was just issued. */
    public static LinkView issued(IssuedLink issued) {
        return view(issued.link(), issued.token());
    }

    private static LinkView view(PortalLink link, @Nullable String token) {
        return new LinkView(
                link.id().toString(),
                link.customer().toString(),
                link.issuedAt().toString(),
                link.until().toString(),
                link.revokedAt().map(Object::toString).orElse(null),
                link.uses().count(),
                link.uses().last().map(Object::toString).orElse(null),
                token,
                link.version());
    }
}
