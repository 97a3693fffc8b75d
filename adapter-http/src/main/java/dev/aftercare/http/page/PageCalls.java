package dev.aftercare.http.page;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.http.bind.Ids;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.signin.SignIn;
import dev.aftercare.usecase.accesskey.OpenedSession;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.door.UseCase;
import io.javalin.http.Context;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who looks at a page, and which dealer's it is. */
record PageCalls(SignIn signIn) {

    /** Names the dealer, for keys that reach several. */
    static final String DEALER = "dealer";

    /** The session; whoever has none is sent to sign in. */
    OpenedSession session(Context ctx) {
        return signIn.session(ctx).orElseThrow(EdgeException::unauthenticated);
    }

    /** The call of a key at its own dealer, or at the one that is named. */
    Call call(Context ctx, AccessKey key, @Nullable String dealer) {
        Exchange exchange = Exchange.of(ctx);
        return Call.of(key.actor(), scope(key, dealer))
                .request(exchange.requestId())
                .answeredIn(exchange.language());
    }

    /** The same, or the whole network for a key that reaches it and names no dealer. */
    Call callAnywhere(Context ctx, AccessKey key, @Nullable String dealer) {
        if (dealer != null || key.scope().organisation().isPresent()) {
            return call(ctx, key, dealer);
        }
        Exchange exchange = Exchange.of(ctx);
        return Call.of(key.actor(), key.scope()).request(exchange.requestId()).answeredIn(exchange.language());
    }

    /** The dealer that was named, as the beginning of a query; empty where none was. */
    static String parameter(@Nullable String dealer) {
        return Ids.read(dealer == null ? "" : dealer)
                .map(id -> DEALER + "=" + id + "&")
                .orElse("");
    }

    /** What addresses end with that lead from one page of a dealer to another, behind their first parameter. */
    static String query(AccessKey key, Call call) {
        return key.scope().organisation().isPresent()
                ? ""
                : "&" + DEALER + "=" + call.scope().organisation().orElseThrow();
    }

    private static Scope scope(AccessKey key, @Nullable String dealer) {
        Optional<OrganisationId> own = key.scope().organisation();
        if (dealer == null || dealer.isEmpty()) {
            return own.<Scope>map(Scope::of).orElseThrow(() -> EdgeException.of(400, "dealer-missing"));
        }
        OrganisationId named =
                new OrganisationId(Ids.read(dealer).orElseThrow(() -> EdgeException.of(404, "not-found")));
        if (own.isPresent() && !own.get().equals(named)) {
            throw new ForbiddenException(UseCase.DAY_SEE.id());
        }
        return Scope.of(named);
    }
}
