package dev.aftercare.jdbc.complaint;

import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.complaint.ComplaintChannel;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.complaint.ComplaintSeverity;
import dev.aftercare.domain.complaint.ComplaintState;
import dev.aftercare.domain.complaint.Custody;
import dev.aftercare.domain.complaint.Grievance;
import dev.aftercare.domain.complaint.Prevention;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.json.ComplaintClockJson;
import dev.aftercare.jdbc.json.ComplaintProgressJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.port.complaint.DuePlace;

/** A complaint as a row. */
final class ComplaintColumns {

    private ComplaintColumns() {}

    static Binder of(Complaint complaint) {
        return parameters -> {
            parameters
                    .id("dealer", complaint.dealer())
                    .id("id", complaint.id())
                    .text("number_kind", String.valueOf(complaint.number().kind()))
                    .number("number_year", complaint.number().year())
                    .number("number_count", complaint.number().count())
                    .constant("state", complaint.progress().state())
                    .flag("closed", !complaint.progress().state().isOpen())
                    .text("progress", ComplaintProgressJson.write(complaint.progress()))
                    .id("owned_by", complaint.custody().owner())
                    .id("offered_to", complaint.custody().offeredTo())
                    .id("prevention_by", complaint.progress().prevention().map(Prevention::owner))
                    .date("prevention_until", complaint.progress().prevention().map(Prevention::until))
                    .id("policy", complaint.clock().policy())
                    .text("clock", ComplaintClockJson.write(complaint.clock()))
                    .instant("due_at", DuePlace.of(complaint).due())
                    .instant("next_due", complaint.clock().nextDue())
                    .number("version", complaint.version());
            bind(parameters, complaint.grievance());
        };
    }

    private static void bind(Parameters parameters, Grievance grievance) {
        parameters
                .id("customer", grievance.customer())
                .id("vehicle", grievance.vehicle())
                .text("words", grievance.words())
                .text("wish", grievance.wish())
                .constant("channel", grievance.channel())
                .text("kind", grievance.kind())
                .constant("severity", grievance.severity())
                .instant("received_at", grievance.receivedAt());
    }

    static Complaint read(Row row) {
        return new Complaint(
                row.id("id", ComplaintId::new),
                new ShortNumber(
                        row.text("number_kind").charAt(0), row.count("number_year"), row.number("number_count")),
                row.id("dealer", OrganisationId::new),
                grievance(row),
                ComplaintProgressJson.read(row.text("progress"), row.constant("state", ComplaintState.class)),
                new Custody(row.optionalId("owned_by", StaffId::new), row.optionalId("offered_to", StaffId::new)),
                ComplaintClockJson.read(row.text("clock"), row.id("policy", PolicyId::new)),
                row.number("version"));
    }

    private static Grievance grievance(Row row) {
        return new Grievance(
                row.id("customer", CustomerId::new),
                row.optionalId("vehicle", VehicleId::new),
                row.text("words"),
                row.text("wish"),
                row.constant("channel", ComplaintChannel.class),
                row.text("kind"),
                row.constant("severity", ComplaintSeverity.class),
                row.instant("received_at"));
    }
}
