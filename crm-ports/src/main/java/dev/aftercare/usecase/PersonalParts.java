package dev.aftercare.usecase;

import com.google.common.collect.ImmutableList;
import dev.aftercare.usecase.access.AccessRights;
import dev.aftercare.usecase.activity.ActivityRights;
import dev.aftercare.usecase.appointment.AppointmentRights;
import dev.aftercare.usecase.authority.ApprovalRights;
import dev.aftercare.usecase.care.CareRights;
import dev.aftercare.usecase.complaint.ComplaintRights;
import dev.aftercare.usecase.customer.CustomerRights;
import dev.aftercare.usecase.followup.FollowUpRights;
import dev.aftercare.usecase.importing.ImportRights;
import dev.aftercare.usecase.journal.JournalRights;
import dev.aftercare.usecase.keyaccount.KeyAccountRights;
import dev.aftercare.usecase.merge.MergeRights;
import dev.aftercare.usecase.message.MessageRights;
import dev.aftercare.usecase.portal.PortalRights;
import dev.aftercare.usecase.rights.PersonalData;
import dev.aftercare.usecase.vehicle.VehicleRights;
import dev.aftercare.usecase.visit.VisitRights;
import java.util.List;

/** The one list of what takes part in exports and erasures (CUS-9). */
final class PersonalParts {

    /** Every feature that keeps something about a person, in the order in which they lock and erase. */
    static final List<PersonalData> ALL = ImmutableList.<PersonalData>builder()
            .add(new AppointmentRights())
            .add(ImportRights.imports())
            .add(new VisitRights())
            .add(new ComplaintRights())
            .add(ApprovalRights.approvals())
            .add(KeyAccountRights.keyAccounts())
            .add(PortalRights.links())
            .add(new FollowUpRights())
            .add(MessageRights.messages())
            .addAll(VehicleRights.all())
            .add(CareRights.care())
            .add(ActivityRights.activity())
            .addAll(AccessRights.all())
            .addAll(MergeRights.all())
            .addAll(CustomerRights.all())
            .addAll(JournalRights.all())
            .build();

    private PersonalParts() {}
}
