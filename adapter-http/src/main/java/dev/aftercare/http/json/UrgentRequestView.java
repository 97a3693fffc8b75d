package dev.aftercare.http.json;

import dev.aftercare.domain.urgent.PromiseWarning;
import dev.aftercare.domain.urgent.Response;
import dev.aftercare.domain.urgent.UrgentRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An urgent request.
 *
 * @param until the last instant at which the promised response is in time
 * @param advisor who answers for it; absent while it is on the whole desk's list
 * @param appointment the express place; absent while there is none
 */
public record UrgentRequestView(
        String id,
        String state,
        Need need,
        String since,
        String until,
        @Nullable String clerk,
        @Nullable String advisor,
        @Nullable String appointment,
        @Nullable Answered response,
        @Nullable String withdrawnAt,
        List<Warned> warnings,
        long version)
        implements Versioned, Located {

    /** Whom it is about, and what is needed. */
    public record Need(
            String vehicle,
            String customer,
            String service,
            boolean waits,
            @Nullable String notBefore,
            String words) {}

    /** The response, by whom, and whether the promise was kept. */
    public record Answered(String at, String how, @Nullable String by, boolean kept) {}

    /** Who was told that the promise was not kept yet; the dealer itself where the person is absent. */
    public record Warned(String level, @Nullable String person, String due, String ran) {}

    /** The view of {@code request}. */
    public static UrgentRequestView of(UrgentRequest request) {
        return new UrgentRequestView(
                request.id().toString(),
                request.state().name(),
                new Need(
                        request.need().vehicle().toString(),
                        request.need().customer().toString(),
                        request.need().service(),
                        request.need().waits(),
                        request.need().notBefore().map(Object::toString).orElse(null),
                        request.need().words()),
                request.promise().since().toString(),
                request.promise().until().toString(),
                request.clerk().map(Object::toString).orElse(null),
                request.advisor().map(Object::toString).orElse(null),
                request.appointment().map(Object::toString).orElse(null),
                request.response().map(given -> answered(request, given)).orElse(null),
                request.withdrawnAt().map(Object::toString).orElse(null),
                request.warnings().stream().map(UrgentRequestView::warned).toList(),
                request.version());
    }

    private static Answered answered(UrgentRequest request, Response given) {
        return new Answered(
                given.at().toString(),
                given.how().name(),
                given.by().map(Object::toString).orElse(null),
                request.promise().isKeptAt(given.at()));
    }

    private static Warned warned(PromiseWarning warning) {
        return new Warned(
                warning.level().name(),
                warning.person().map(Object::toString).orElse(null),
                warning.due().toString(),
                warning.ran().toString());
    }
}
