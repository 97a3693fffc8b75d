package dev.aftercare.http.json;

import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Lease;
import dev.aftercare.domain.followup.Topic;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A follow-up call. */
public record FollowUpView(
        String id,
        String state,
        String customer,
        When timing,
        @Nullable Held held,
        @Nullable String replacedBy,
        List<TopicView> topics,
        List<AttemptView> attempts,
        long version)
        implements Versioned, Located {

    /** From when on, and until which day, it is to be made. */
    public record When(String due, String lastDay) {}

    /** Whose it is, and until when. */
    public record Held(String by, String until) {}

    /** One thing that it is about. */
    public record TopicView(
            String point, String occasion, String script, String vehicle, String aboutKind, String about) {}

    /** One attempt to call. */
    public record AttemptView(
            String at,
            String by,
            String result,
            String satisfaction,
            String note,
            @Nullable ProblemView problem) {}

    /** What the customer told to be wrong. */
    public record ProblemView(String kind, String words, String severity) {}

    /** The view of {@code call}. */
    public static FollowUpView of(FollowUp call) {
        return new FollowUpView(
                call.id().toString(),
                call.standing().state().name(),
                call.customer().toString(),
                new When(call.timing().due().toString(), call.timing().lastDay().toString()),
                call.standing().lease().map(FollowUpView::held).orElse(null),
                call.standing().replacedBy().map(Object::toString).orElse(null),
                call.topics().stream().map(FollowUpView::topic).toList(),
                call.attempts().stream().map(FollowUpView::attempt).toList(),
                call.version());
    }

    private static Held held(Lease lease) {
        return new Held(lease.by(), lease.until().toString());
    }

    private static TopicView topic(Topic topic) {
        return new TopicView(
                topic.point(),
                topic.occasion().name(),
                topic.script(),
                topic.vehicle().toString(),
                topic.about().kind().name(),
                topic.about().id().toString());
    }

    private static AttemptView attempt(Attempt attempt) {
        return new AttemptView(
                attempt.at().toString(),
                attempt.by(),
                attempt.result().name(),
                attempt.satisfaction().name(),
                attempt.note(),
                attempt.problem()
                        .map(problem -> new ProblemView(
                                problem.kind(),
                                problem.words(),
                                problem.severity().name()))
                        .orElse(null));
    }
}
