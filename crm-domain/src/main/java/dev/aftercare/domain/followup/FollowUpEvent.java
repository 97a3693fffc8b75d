package dev.aftercare.domain.followup;

import com.google.common.collect.ImmutableMap;
import dev.aftercare.domain.shared.EventType;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Subject;
import java.util.Map;
import java.util.stream.Stream;

/** What happens to follow-up calls. */
public enum FollowUpEvent implements EventType {
    PLANNED("follow-up.planned"),
    /** What it is about has become more, or less; or it is due later, since another call to the customer was done. */
    CHANGED("follow-up.changed"),
    HANDED_OUT("follow-up.handed-out"),
    GIVEN_BACK("follow-up.given-back"),
    /** Tried, and to be tried again. */
    TRIED("follow-up.tried"),
    DONE("follow-up.done"),
    NOT_REACHED("follow-up.not-reached"),
    REPLACED("follow-up.replaced"),
    /** To be made after all. */
    REOPENED("follow-up.reopened"),
    CANCELLED("follow-up.cancelled");

    private final String code;

    FollowUpEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /** This happened to {@code call}, which is in its new state. Notes and words stay in the record. */
    Happening of(FollowUp call) {
        Stream<Subject> abouts = call.topics().stream()
                .flatMap(topic -> Stream.of(topic.vehicle().subject(), topic.about()));
        return Happening.of(
                this,
                call.id().subject(),
                call.version(),
                Stream.concat(Stream.of(call.customer().subject()), abouts).toList(),
                facts(call));
    }

    private Map<String, String> facts(FollowUp call) {
        ImmutableMap.Builder<String, String> facts = ImmutableMap.<String, String>builder()
                .put("occasion", call.topics().get(0).occasion().name())
                .put("point", call.topics().get(0).point())
                .put("due", call.timing().due().toString())
                .put("lastDay", call.timing().lastDay().toString())
                .put("state", call.standing().state().name());
        call.standing().replacedBy().ifPresent(other -> facts.put("replacedBy", other.toString()));
        if (this == TRIED || this == DONE || this == NOT_REACHED) {
            Attempt last = call.attempts().get(call.attempts().size() - 1);
            facts.put("attempts", Integer.toString(call.attempts().size()))
                    .put("result", last.result().name())
                    .put("satisfaction", last.satisfaction().name());
            last.problem()
                    .ifPresent(problem -> facts.put("problem", problem.kind())
                            .put("severity", problem.severity().name()));
        }
        return facts.build();
    }
}
