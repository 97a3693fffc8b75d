package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.merge.ScanRunId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.journal.JournalSlice;
import dev.aftercare.usecase.journal.ReadJournal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Everything that can be read of a network: every event with its position, and everything that an event was about. */
final class NetworkReading {

    private static final int MOST = 1_000;
    private static final int AT_ONCE = 2_000;
    private static final Call READER = Call.inNetwork(
            new Actor("reader", Optional.<OrganisationId>empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of()));

    private final Crm crm;
    private final Storage storage;
    private final Instant now;

    NetworkReading(Storage storage, Instant now) {
        this.crm = Crm.builder(storage).clock(() -> now).build();
        this.storage = storage;
        this.now = now;
    }

    /** Events in the order of their positions, and where to go on. */
    record Told(List<JournalEntry> events, String cursor) {}

    /** All events. */
    List<JournalEntry> events() {
        return after(ReadJournal.fromStart(AT_ONCE)).events();
    }

    /** The events since an earlier reading; all of them where there was none. */
    Told since(Optional<Told> before) {
        return after(
                before.map(told -> new ReadJournal(told.cursor(), AT_ONCE)).orElse(ReadJournal.fromStart(AT_ONCE)));
    }

    private Told after(ReadJournal question) {
        List<JournalEntry> events = new ArrayList<>();
        JournalSlice slice = crm.journal().read(READER, question);
        while (!slice.entries().isEmpty()) {
            events.addAll(slice.entries());
            slice = crm.journal().read(READER, new ReadJournal(slice.cursor(), AT_ONCE));
        }
        return new Told(events, slice.cursor());
    }

    /** What stands under each thing that {@code events} are about, by its name. */
    Map<Subject, Object> values(List<JournalEntry> events) {
        Map<Subject, Object> values = new LinkedHashMap<>();
        try (UnitOfWork unit = storage.begin(Scope.network(), now)) {
            events.stream()
                    .flatMap(event -> event.subjects().stream())
                    .distinct()
                    .forEach(subject -> values.put(subject, value(unit, subject)));
        }
        return values;
    }

    private static Object value(UnitOfWork unit, Subject subject) {
        UUID id = subject.id();
        return switch (subject.kind()) {
            case CUSTOMER -> unit.customers().find(new CustomerId(id));
            case CUSTOMER_RELATION -> unit.customerRelations().find(new RelationId(id));
            case VEHICLE -> car(unit, new VehicleId(id));
            case APPOINTMENT -> unit.appointments().find(new AppointmentId(id));
            case URGENT_REQUEST -> unit.urgentRequests().find(new UrgentRequestId(id));
            case WAITING_ENTRY -> unit.waitingList().find(new WaitingEntryId(id));
            case VISIT -> unit.visits().find(new VisitId(id));
            case COMPLAINT -> unit.complaints().find(new ComplaintId(id));
            case FOLLOW_UP -> unit.followUps().find(new FollowUpId(id));
            case MESSAGE -> unit.messages().find(new MessageId(id));
            case FIRST_SERVICE -> unit.firstServiceVouchers().of(new VehicleId(id));
            case CARE_DUE -> unit.careDues().find(new VehicleId(id));
            case DEPARTURE -> unit.departures().of(new StaffId(id));
            case APPROVAL -> unit.approvals().find(new ApprovalId(id));
            case ABSENCE -> unit.absences().find(new AbsenceId(id));
            case STAFF_LOAN -> unit.staffLoans().find(new StaffLoanId(id));
            case PORTAL_LINK -> unit.portalLinks().find(new PortalLinkId(id));
            case SPECIAL_HOURS -> unit.specialHours().find(new SpecialHoursId(id));
            case SEGMENT -> unit.segments().find(new SegmentId(id));
            case VEHICLE_END -> unit.vehicleEnds().find(new VehicleEndId(id));
            case LIFE_STAGE -> unit.lifeStages().find(new VehicleId(id));
            case GATE_ENTRY -> unit.gateEntries().find(new GateEntryId(id));
            case DRIVING -> unit.drivings().find(new DrivingId(id));
            case INSURANCE -> unit.insurances().find(new InsuranceId(id));
            case KEY_ACCOUNT -> unit.keyAccounts().find(new KeyAccountId(id));
            case PROSPECT -> unit.prospects().find(new ProspectCardId(id));
            case ORGANISATION -> unit.organisations().dealer(new OrganisationId(id));
            case MERGE -> unit.merges().find(new MergeId(id));
            case CUSTOMER_PAIR -> unit.customerPairs().find(new PairId(id));
            case DUPLICATE_SCAN -> unit.duplicateScans().find(new ScanRunId(id));
            case ACCESS,
                    ACCESS_CODE,
                    AUTHORITY,
                    CORRECTION_NOTICE,
                    REGISTRATION,
                    READING,
                    INSPECTION,
                    STAFF,
                    BAY,
                    WORKSHOP_DAY,
                    POLICY,
                    ACCESS_KEY,
                    IMPORT_RUN -> "told by its events";
        };
    }

    private static Object car(UnitOfWork unit, VehicleId car) {
        return List.of(
                unit.vehicles().find(car),
                unit.ownerships().of(car),
                unit.readings().of(car, MOST),
                unit.appointments().historyOf(car, MOST),
                unit.visits().historyOf(car, MOST));
    }
}
