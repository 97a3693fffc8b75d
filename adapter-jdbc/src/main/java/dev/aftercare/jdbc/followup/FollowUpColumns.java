package dev.aftercare.jdbc.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpState;
import dev.aftercare.domain.followup.Lease;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.followup.Problem;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Standing;
import dev.aftercare.domain.followup.Timing;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.util.List;

/** A follow-up call, what it is about, and its attempts as rows. */
final class FollowUpColumns {

    /** A row without what stands in the other tables. */
    record Bare(
            FollowUpId id, OrganisationId dealer, CustomerId customer, Timing timing, Standing standing, long version) {

        FollowUp with(List<Topic> topics, List<Attempt> attempts) {
            return new FollowUp(id, dealer, customer, topics, timing, attempts, standing, version);
        }
    }

    /** A row of one of the other tables. */
    record Part<T>(FollowUpId call, T value) {}

    /** A row of one of the other tables that is to be written. */
    record Numbered<T>(int number, T value) {}

    private FollowUpColumns() {}

    static Binder of(FollowUp call) {
        return parameters -> parameters
                .id("dealer", call.dealer())
                .id("id", call.id())
                .id("customer", call.customer())
                .instant("due", call.timing().due())
                .date("last_day", call.timing().lastDay())
                .id("policy", call.timing().policy())
                .constant("state", call.standing().state())
                .text("lease_by", call.standing().lease().map(Lease::by))
                .instant("lease_until", call.standing().lease().map(Lease::until))
                .id("replaced_by", call.standing().replacedBy())
                .instant("next_due", call.nextDue())
                .date("worklist_day", call.nextDue().map(due -> call.timing().lastDay()))
                .number("version", call.version());
    }

    static Bare read(Row row) {
        return new Bare(
                row.id("id", FollowUpId::new),
                row.id("dealer", OrganisationId::new),
                row.id("customer", CustomerId::new),
                new Timing(row.instant("due"), row.date("last_day"), row.id("policy", PolicyId::new)),
                new Standing(
                        row.constant("state", FollowUpState.class),
                        row.optionalText("lease_by").map(by -> new Lease(by, row.instant("lease_until"))),
                        row.optionalId("replaced_by", FollowUpId::new)),
                row.number("version"));
    }

    static void bind(Parameters parameters, FollowUp call, Numbered<Topic> row) {
        Topic topic = row.value();
        parameters
                .id("dealer", call.dealer())
                .id("follow_up", call.id())
                .number("number", row.number())
                .text("point", topic.point())
                .constant("occasion", topic.occasion())
                .text("script", topic.script())
                .id("vehicle", topic.vehicle())
                .constant("subject_kind", topic.about().kind())
                .uuid("subject", topic.about().id());
    }

    static Part<Topic> readTopic(Row row) {
        return new Part<>(
                row.id("follow_up", FollowUpId::new),
                new Topic(
                        row.text("point"),
                        row.constant("occasion", Occasion.class),
                        row.text("script"),
                        row.id("vehicle", VehicleId::new),
                        new Subject(row.constant("subject_kind", SubjectKind.class), row.uuid("subject"))));
    }

    static void bindAttempt(Parameters parameters, FollowUp call, Numbered<Attempt> row) {
        Attempt attempt = row.value();
        parameters
                .id("dealer", call.dealer())
                .id("follow_up", call.id())
                .number("number", row.number())
                .instant("called_at", attempt.at())
                .text("called_by", attempt.by())
                .constant("result", attempt.result())
                .constant("satisfaction", attempt.satisfaction())
                .text("note", attempt.note())
                .text("kind", attempt.problem().map(Problem::kind))
                .text("words", attempt.problem().map(Problem::words))
                .text(
                        "severity",
                        attempt.problem().map(problem -> problem.severity().name()));
    }

    static Part<Attempt> readAttempt(Row row) {
        return new Part<>(
                row.id("follow_up", FollowUpId::new),
                new Attempt(
                        row.instant("called_at"),
                        row.text("called_by"),
                        row.constant("result", CallResult.class),
                        row.constant("satisfaction", Satisfaction.class),
                        row.text("note"),
                        row.optionalText("kind")
                                .map(kind -> new Problem(
                                        kind, row.text("words"), row.constant("severity", ProblemSeverity.class)))));
    }
}
