package dev.aftercare.http.route;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.http.bind.Ids;
import dev.aftercare.http.problem.EdgeException;
import dev.aftercare.http.problem.Exchange;
import dev.aftercare.http.route.Route.Reach;
import dev.aftercare.http.signin.Caller;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The circumstances of a request from its headers; what stands in them must have the right form (400). */
record CallReader(Route route, Caller caller, Optional<OrganisationId> named, Headers headers) {

    /** Names the dealer for keys that reach more than one. */
    static final String DEALER = "Aftercare-Dealer";

    /** A version that nothing has: what is based on it is found, permitted, and then not done. */
    private static final long NO_VERSION = -1;

    private static final Pattern ETAG = Pattern.compile("\"([^\"]*)\"");

    /** The two headers of writes. */
    record Headers(@Nullable String ifMatch, @Nullable String requestKey) {}

    static CallReader read(Context ctx, Route route, Caller caller) {
        Optional<OrganisationId> dealer = dealer(ctx.header(DEALER));
        boolean network = caller.scope().organisation().isEmpty();
        if (dealer.isEmpty() && network && route.traits().reach() == Reach.DEALER) {
            throw EdgeException.of(400, "dealer-missing");
        }
        String ifMatch = route.traits().ifMatch() ? ctx.header("If-Match") : null;
        if (ifMatch != null && !ETAG.matcher(ifMatch).matches()) {
            throw malformed("If-Match");
        }
        String requestKey = route.traits().requestKey() ? ctx.header("Idempotency-Key") : null;
        if (requestKey != null && !requestKey.matches("[\\x21-\\x7e]{1,100}")) {
            throw malformed("Idempotency-Key");
        }
        return new CallReader(route, caller, dealer, new Headers(ifMatch, requestKey));
    }

    private static Optional<OrganisationId> dealer(@Nullable String named) {
        return named == null
                ? Optional.empty()
                : Optional.of(new OrganisationId(Ids.read(named).orElseThrow(() -> malformed(DEALER))));
    }

    /** The call; a dealer's key that names another dealer is forbidden, whether there is one or not. */
    Call toCall(Exchange exchange) {
        Call call =
                Call.of(caller.actor(), scope()).request(exchange.requestId()).answeredIn(exchange.language());
        if (route.traits().ifMatch()) {
            call = call.expecting(expected());
        }
        return headers.requestKey() == null ? call : call.keyed(headers.requestKey());
    }

    /** Whether the change needs a version and none was named. */
    boolean lacksIfMatch() {
        return route.traits().ifMatch() && headers.ifMatch() == null;
    }

    private Scope scope() {
        Optional<OrganisationId> own = caller.scope().organisation();
        boolean elsewhere = own.isPresent() && named.isPresent() && !named.equals(own);
        boolean tooNarrow = own.isPresent() && route.traits().reach() == Reach.NETWORK;
        if (elsewhere || tooNarrow) {
            throw new ForbiddenException(route.useCase().id());
        }
        return route.traits().reach() == Reach.NETWORK || route.traits().reach() == Reach.PERSON
                ? caller.scope()
                : named.<Scope>map(Scope::of).orElse(caller.scope());
    }

    private long expected() {
        if (headers.ifMatch() == null) {
            return NO_VERSION;
        }
        Matcher tag = ETAG.matcher(headers.ifMatch());
        return tag.matches() && tag.group(1).matches("\\d{1,18}") ? Long.parseLong(tag.group(1)) : NO_VERSION;
    }

    private static EdgeException malformed(String header) {
        return EdgeException.of(400, "malformed-header", Map.of("header", header));
    }
}
