package dev.aftercare.port.policy;

import dev.aftercare.domain.access.AccessPolicy;
import dev.aftercare.domain.accesscode.AccessCodePolicy;
import dev.aftercare.domain.activity.ActivityPolicy;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.authority.AuthorityPolicy;
import dev.aftercare.domain.care.CarePolicy;
import dev.aftercare.domain.complaint.ComplaintPolicy;
import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.keyaccount.KeyAccountPolicy;
import dev.aftercare.domain.lifecycle.StagePolicy;
import dev.aftercare.domain.merge.MergePolicy;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.odometer.OdometerPolicy;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.portal.PortalPolicy;
import dev.aftercare.domain.quality.DataQualityPolicy;
import dev.aftercare.domain.urgent.UrgentPolicy;
import dev.aftercare.domain.waitinglist.WaitingListPolicy;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.WarrantyPolicy;
import java.util.List;
import java.util.Optional;

/** The one list of the kinds of policy there are: use cases found them, storages read them back by their codes. */
public final class PolicyKinds {

    private static final List<PolicyKind<?>> ALL = List.of(
            AppointmentPolicy.KIND,
            ArrivalPolicy.KIND,
            AccessPolicy.KIND,
            AccessCodePolicy.KIND,
            WarrantyPolicy.KIND,
            FirstServicePolicy.KIND,
            CarePolicy.KIND,
            ComplaintPolicy.KIND,
            FollowUpPolicy.KIND,
            AuthorityPolicy.KIND,
            ConsentPolicy.KIND,
            CustomerDataPolicy.KIND,
            ActivityPolicy.KIND,
            MergePolicy.KIND,
            PortalPolicy.KIND,
            KeyAccountPolicy.KIND,
            StagePolicy.KIND,
            OdometerPolicy.KIND,
            DataQualityPolicy.KIND,
            NoticePolicy.KIND,
            WaitingListPolicy.KIND,
            UrgentPolicy.KIND);

    private PolicyKinds() {}

    /** All kinds, in a fixed order. */
    public static List<PolicyKind<?>> all() {
        return ALL;
    }

    /** The kind with that code. */
    public static Optional<PolicyKind<?>> ofCode(String code) {
        return ALL.stream().filter(kind -> kind.code().equals(code)).findFirst();
    }
}
