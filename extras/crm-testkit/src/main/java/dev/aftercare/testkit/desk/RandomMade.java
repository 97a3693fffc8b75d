package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.usecase.accesskey.IssuedKey;
import dev.aftercare.usecase.portal.IssuedLink;
import dev.aftercare.usecase.staff.Away;
import dev.aftercare.usecase.staff.Departed;
import dev.aftercare.usecase.staff.LentAway;
import dev.aftercare.usecase.staff.Placed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/** The ids of what random commands made, by type, each with the version that is known last. */
final class RandomMade {

    private static final Map<Class<?>, Kind<?>> KINDS = new HashMap<>();

    static {
        kind(Customer.class, each -> each.id().value(), Customer::version);
        kind(DealerVehicle.class, each -> each.id().value(), DealerVehicle::version);
        kind(Appointment.class, each -> each.id().value(), Appointment::version);
        kind(UrgentRequest.class, each -> each.id().value(), UrgentRequest::version);
        kind(Visit.class, each -> each.id().value(), Visit::version);
        kind(FollowUp.class, each -> each.id().value(), FollowUp::version);
        kind(Merge.class, each -> each.id().value(), Merge::version);
        kind(CustomerPair.class, each -> each.id().value(), CustomerPair::version);
        kind(CustomerRelation.class, each -> each.id().value(), CustomerRelation::version);
        kind(Complaint.class, each -> each.id().value(), Complaint::version);
        kind(Approval.class, each -> each.id().value(), Approval::version);
        kind(AccessKey.class, each -> each.id().value(), AccessKey::version);
        kind(StaffMember.class, each -> each.id().value(), StaffMember::version);
        kind(Absence.class, each -> each.id().value(), Absence::version);
        kind(StaffLoan.class, each -> each.id().value(), StaffLoan::version);
        kind(PortalLink.class, each -> each.id().value(), PortalLink::version);
        kind(Segment.class, each -> each.id().value(), Segment::version);
        kind(VehicleEnd.class, each -> each.id().value(), VehicleEnd::version);
        kind(KeyAccount.class, each -> each.id().value(), KeyAccount::version);
        kind(GateEntry.class, each -> each.id().value(), GateEntry::version);
        kind(SpecialHours.class, each -> each.id().value(), SpecialHours::version);
        kind(WaitingEntry.class, each -> each.id().value(), WaitingEntry::version);
        kind(ProspectCard.class, each -> each.id().value(), ProspectCard::version);
    }

    private final Map<Class<?>, List<UUID>> ids = new HashMap<>();
    private final Map<UUID, Long> versions = new HashMap<>();

    private record Kind<T>(Class<T> type, Function<T, UUID> id, ToLongFunction<T> version) {

        UUID idOf(Object value) {
            return id.apply(type.cast(value));
        }

        long versionOf(Object value) {
            return version.applyAsLong(type.cast(value));
        }
    }

    private static <T> void kind(Class<T> type, Function<T, UUID> id, ToLongFunction<T> version) {
        KINDS.put(type, new Kind<>(type, id, version));
    }

    /** What was made, out of an answer that tells more. */
    static Object itself(Object answer) {
        if (answer instanceof IssuedKey issued) {
            return issued.key();
        }
        if (answer instanceof IssuedLink issued) {
            return issued.link();
        }
        if (answer instanceof Away away) {
            return away.absence();
        }
        if (answer instanceof LentAway lent) {
            return lent.loan();
        }
        if (answer instanceof Departed departed) {
            return departed.person();
        }
        return answer instanceof Placed placed ? placed.person() : answer;
    }

    /** Keeps the id of something of a kind that is known, and its version. */
    void remember(Object value) {
        Kind<?> kind = KINDS.get(value.getClass());
        if (kind != null && versions.put(kind.idOf(value), kind.versionOf(value)) == null) {
            ids.computeIfAbsent(kind.type(), type -> new ArrayList<>()).add(kind.idOf(value));
        }
    }

    /** The ids of a kind, the first made first. */
    List<UUID> of(Class<?> type) {
        return ids.getOrDefault(type, List.of());
    }

    /** The version that was seen last; 1 for what is unknown. */
    long version(UUID id) {
        return versions.getOrDefault(id, 1L);
    }
}
