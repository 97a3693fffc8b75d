package dev.aftercare.usecase;

import com.google.common.collect.ImmutableList;
import dev.aftercare.usecase.access.AccessRights;
import dev.aftercare.usecase.accesscode.AccessCodeRights;
import dev.aftercare.usecase.accesskey.AccessKeyHandOver;
import dev.aftercare.usecase.activity.ActivityMerging;
import dev.aftercare.usecase.activity.ActivityRights;
import dev.aftercare.usecase.appointment.AppointmentHandOver;
import dev.aftercare.usecase.appointment.AppointmentRights;
import dev.aftercare.usecase.authority.ApprovalHandOver;
import dev.aftercare.usecase.authority.ApprovalRights;
import dev.aftercare.usecase.care.CareRights;
import dev.aftercare.usecase.complaint.ComplaintHandOver;
import dev.aftercare.usecase.complaint.ComplaintRights;
import dev.aftercare.usecase.customer.CustomerRights;
import dev.aftercare.usecase.customer.CustomerWords;
import dev.aftercare.usecase.driver.DriverRights;
import dev.aftercare.usecase.followup.FollowUpHandOver;
import dev.aftercare.usecase.followup.FollowUpMerging;
import dev.aftercare.usecase.followup.FollowUpRights;
import dev.aftercare.usecase.gate.GateRights;
import dev.aftercare.usecase.importing.ImportRights;
import dev.aftercare.usecase.insurance.InsuranceRights;
import dev.aftercare.usecase.journal.JournalRights;
import dev.aftercare.usecase.keyaccount.KeyAccountHandOver;
import dev.aftercare.usecase.keyaccount.KeyAccountMerging;
import dev.aftercare.usecase.keyaccount.KeyAccountRights;
import dev.aftercare.usecase.merge.MergeParticipant;
import dev.aftercare.usecase.merge.MergeRights;
import dev.aftercare.usecase.message.MessageRights;
import dev.aftercare.usecase.portal.PortalRights;
import dev.aftercare.usecase.prospect.ProspectHandOver;
import dev.aftercare.usecase.prospect.ProspectMerging;
import dev.aftercare.usecase.prospect.ProspectRights;
import dev.aftercare.usecase.rights.PersonalData;
import dev.aftercare.usecase.staff.HandOverParticipant;
import dev.aftercare.usecase.staff.LoanHandOver;
import dev.aftercare.usecase.staff.StandInHandOver;
import dev.aftercare.usecase.urgent.UrgentHandOver;
import dev.aftercare.usecase.urgent.UrgentRights;
import dev.aftercare.usecase.vehicle.PlateRights;
import dev.aftercare.usecase.vehicle.VehicleRights;
import dev.aftercare.usecase.visit.VisitRights;
import dev.aftercare.usecase.waitinglist.WaitingRights;
import java.util.List;

/** Who takes part where several features do one thing together: handing over, merging, a person's rights. Tests compare the lists with the schema. */
final class Participants {

    /** Every feature that keeps somebody as who has open work, in the order in which they lock and write (NET-3). */
    static final List<HandOverParticipant> HANDING_OVER = List.of(
            new AppointmentHandOver(),
            new AccessKeyHandOver(),
            new ComplaintHandOver(),
            new UrgentHandOver(),
            new FollowUpHandOver(),
            new KeyAccountHandOver(),
            new ProspectHandOver(),
            new StandInHandOver(),
            new LoanHandOver(),
            new ApprovalHandOver());

    /** Every feature that keeps something about a customer, in the order in which they lock and write (CUS-4b). */
    static final List<MergeParticipant> MERGING = List.of(
            new CustomerWords(),
            new FollowUpMerging(),
            new ActivityMerging(),
            new KeyAccountMerging(),
            new ProspectMerging(),
            MergeParticipant.readingAllIds("records"),
            MergeParticipant.readingAllIds("references"),
            MergeParticipant.readingAllIds("grounds"),
            MergeParticipant.readingAllIds("access-codes"),
            MergeParticipant.readingAllIds("journal"),
            MergeParticipant.readingAllIds("cars"),
            MergeParticipant.readingAllIds("insurances"),
            MergeParticipant.readingAllIds("drivings"),
            MergeParticipant.readingAllIds("appointments"),
            MergeParticipant.readingAllIds("waiting-list"),
            MergeParticipant.readingAllIds("urgent-requests"),
            MergeParticipant.readingAllIds("visits"),
            MergeParticipant.readingAllIds("complaints"),
            MergeParticipant.readingAllIds("care"),
            MergeParticipant.readingAllIds("relations"),
            MergeParticipant.readingAllIds("corrections"),
            MergeParticipant.readingAllIds("messages"),
            MergeParticipant.readingAllIds("requests"),
            MergeParticipant.readingAllIds("portal"));

    /** Every feature that keeps something about a person, in the order in which they lock and erase: days, cars, then the calls of the customer (CUS-9). */
    static final List<PersonalData> RIGHTS = ImmutableList.<PersonalData>builder()
            .add(new AppointmentRights())
            .add(GateRights.gate())
            .add(new WaitingRights())
            .add(new UrgentRights())
            .add(VehicleRights.ownerships())
            .add(PlateRights.plates())
            .add(new VehicleRights())
            .add(new FollowUpRights())
            .add(ImportRights.imports())
            .add(new VisitRights())
            .add(new ComplaintRights())
            .add(ApprovalRights.approvals())
            .add(KeyAccountRights.keyAccounts())
            .add(ProspectRights.prospects())
            .add(InsuranceRights.insurances())
            .add(DriverRights.drivings())
            .add(PortalRights.links())
            .add(AccessCodeRights.codes())
            .add(MessageRights.messages())
            .add(CareRights.care())
            .add(ActivityRights.activity())
            .addAll(AccessRights.all())
            .addAll(MergeRights.all())
            .addAll(CustomerRights.all())
            .addAll(JournalRights.all())
            .build();

    private Participants() {}
}
