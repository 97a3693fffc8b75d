package dev.aftercare.http.json;

import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.Approval.Ruling;
import org.jspecify.annotations.Nullable;

/** What somebody asks for above their authority. */
public record ApprovalView(
        String id,
        String kind,
        String aboutKind,
        String about,
        MoneyView amount,
        Asked asked,
        Ruled ruled,
        long version)
        implements Versioned, Located {

    /** Who asked, why, and which limit of theirs was in the way. */
    public record Asked(String by, String at, String why, String bound, MoneyView limit, String level) {

        static Asked of(Approval.Request request) {
            return new Asked(
                    request.by(),
                    request.at().toString(),
                    request.why(),
                    request.bound().name(),
                    MoneyView.of(request.limit()),
                    request.level().name());
        }
    }

    /** What became of it. */
    public record Ruled(
            String state,
            @Nullable String by,
            @Nullable String at,
            @Nullable String reason) {

        static Ruled of(Ruling ruling) {
            return new Ruled(
                    ruling.state().name(),
                    ruling.by().orElse(null),
                    ruling.at().map(Object::toString).orElse(null),
                    ruling.reason().orElse(null));
        }
    }

    /** The view of {@code approval}. */
    public static ApprovalView of(Approval approval) {
        return new ApprovalView(
                approval.id().toString(),
                approval.matter().kind().name(),
                approval.matter().about().kind().name(),
                approval.matter().about().id().toString(),
                MoneyView.of(approval.matter().amount()),
                Asked.of(approval.request()),
                Ruled.of(approval.ruling()),
                approval.version());
    }
}
