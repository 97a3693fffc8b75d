package dev.aftercare.jdbc.authority;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.Approval.Matter;
import dev.aftercare.domain.authority.Approval.Request;
import dev.aftercare.domain.authority.Approval.Ruling;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.authority.ApprovalState;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
import dev.aftercare.domain.authority.DecisionKind;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.util.Currency;
import java.util.Optional;

/** An approval as a row. */
final class ApprovalColumns {

    private ApprovalColumns() {}

    static Binder of(Approval approval) {
        return parameters -> {
            Matter matter = approval.matter();
            parameters
                    .id("dealer", approval.dealer())
                    .id("id", approval.id())
                    .constant("kind", matter.kind())
                    .constant("about_kind", matter.about().kind())
                    .uuid("about", matter.about().id())
                    .text("currency", matter.amount().currency().getCurrencyCode())
                    .number("minor", matter.amount().minor())
                    .uuid(
                            "open_about",
                            Optional.of(matter.about().id())
                                    .filter(open -> approval.ruling().state().isOpen()))
                    .text(
                            "waiting_of",
                            Optional.of(approval.request().by())
                                    .filter(by -> approval.ruling().state() == ApprovalState.WAITING))
                    .number("version", approval.version());
            bind(parameters, approval.request());
            bind(parameters, approval.ruling());
        };
    }

    private static void bind(Parameters parameters, Request request) {
        parameters
                .text("asked_by", request.by())
                .instant("asked_at", request.at())
                .text("why", request.why())
                .constant("bound", request.bound())
                .number("limit_minor", request.limit().minor())
                .constant("asked_of", request.level());
    }

    private static void bind(Parameters parameters, Ruling ruling) {
        parameters
                .constant("state", ruling.state())
                .text("decided_by", ruling.by())
                .instant("decided_at", ruling.at())
                .text("reason", ruling.reason());
    }

    static Approval read(Row row) {
        Currency currency = Currency.getInstance(row.text("currency"));
        return new Approval(
                row.id("id", ApprovalId::new),
                row.id("dealer", OrganisationId::new),
                new Matter(
                        row.constant("kind", DecisionKind.class),
                        new Subject(row.constant("about_kind", SubjectKind.class), row.uuid("about")),
                        new Money(row.number("minor"), currency)),
                new Request(
                        row.text("asked_by"),
                        row.instant("asked_at"),
                        row.text("why"),
                        row.constant("bound", Bound.class),
                        new Money(row.number("limit_minor"), currency),
                        row.constant("asked_of", Role.class)),
                new Ruling(
                        row.constant("state", ApprovalState.class),
                        row.optionalText("decided_by"),
                        row.optionalInstant("decided_at"),
                        row.optionalText("reason")),
                row.number("version"));
    }
}
