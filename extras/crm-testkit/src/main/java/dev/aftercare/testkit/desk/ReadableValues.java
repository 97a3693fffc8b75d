package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.AccessKeyId;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.authority.Approval;
import dev.aftercare.domain.authority.ApprovalId;
import dev.aftercare.domain.complaint.ComplaintId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.staff.StaffLoan;
import dev.aftercare.domain.staff.StaffLoanId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.followup.FindDueCalls;
import dev.aftercare.usecase.followup.SeeCallFigures;
import dev.aftercare.usecase.vehicle.FindVehicles;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;

/** Everything that can be read of one storage about what random commands made, each value under a name. */
final class ReadableValues {

    private static final int MOST = 200;

    private final Storage storage;
    private final Crm crm;

    private final Map<String, Object> values = new LinkedHashMap<>();

    private ReadableValues(Storage storage, Crm crm) {
        this.storage = storage;
        this.crm = crm;
    }

    /** What can be read at {@code now}, when the commands have gone on since {@link Stage#START}. */
    static Map<String, Object> of(Storage storage, Crm crm, List<DealerStage> dealers, RandomDraws known, Instant now) {
        ReadableValues readable = new ReadableValues(storage, crm);
        for (DealerStage dealer : dealers) {
            readable.days(dealer, now);
            readable.atDealer(dealer, known, now);
        }
        readable.inNetwork(known, now);
        readable.aboutPersons(known, now);
        return readable.values;
    }

    /** Both walls and the appointments of every day that can have been booked. */
    private void days(DealerStage dealer, Instant now) {
        LocalDate last = dealer.dealer().dateAt(now).plusDays(10);
        dealer.dealer().dateAt(Stage.START).datesUntil(last).forEach(date -> {
            Walls walls = Walls.of(storage, dealer, date, now);
            walls.assertAgree();
            put(dealer, "walls of " + date, walls);
        });
        try (UnitOfWork unit = storage.begin(dealer.clerk().scope(), now)) {
            OrganisationId id = dealer.dealer().id();
            ZonedDate first = ZonedDate.of(
                    dealer.dealer().dateAt(Stage.START), dealer.dealer().zone());
            put(dealer, "open", unit.appointments().openFrom(id, first));
            put(dealer, "staff", unit.staff().of(id));
            put(dealer, "policies", unit.policies().history(Optional.of(id)).versions());
            put(dealer, "house", unit.visits().inHouse(id, 1_000));
            put(dealer, "itself", unit.organisations().dealer(id));
        }
    }

    /** What the dealer finds, and is shown of cars that others know too. */
    private void atDealer(DealerStage dealer, RandomDraws known, Instant now) {
        for (String family : RandomDraws.FAMILIES) {
            put(
                    dealer,
                    "customers " + family,
                    all(page -> crm.customers()
                            .search(dealer.clerk(), new FindCustomers(FindCustomers.By.NAME, family, page))));
        }
        put(
                dealer,
                "cars by plate",
                all(page ->
                        crm.vehicles().search(dealer.clerk(), new FindVehicles(FindVehicles.By.PLATE, "沪A", page))));
        Call manager = dealer.as(Role.DEALER_MANAGER);
        put(dealer, "calls due", all(page -> crm.followUps().due(manager, new FindDueCalls(null, page))));
        put(dealer, "figures", crm.followUps().figures(manager, new SeeCallFigures(null)));
        for (UUID car : known.cars()) {
            put(dealer, "drivers of " + car, orFailure(() -> crm.drivers().ofCar(dealer.clerk(), car)));
            put(dealer, "insurances of " + car, orFailure(() -> crm.insurances().ofCar(dealer.clerk(), car)));
            put(
                    dealer,
                    "inspections of " + car,
                    orFailure(() -> crm.inspections().of(dealer.clerk(), car)));
            put(dealer, "plates of " + car, orFailure(() -> crm.vehicles().plates(dealer.clerk(), car)));
            put(dealer, "history of " + car, orFailure(() -> crm.vehicles().history(dealer.clerk(), car)));
        }
        try (UnitOfWork unit = storage.begin(dealer.clerk().scope(), now)) {
            OrganisationId id = dealer.dealer().id();
            known.customers().forEach(each -> grounds(dealer, unit, new CustomerId(each).subject()));
            known.customers()
                    .forEach(each -> put(
                            dealer,
                            "correction of " + each,
                            unit.correctionNotices().unfinished(id, List.of(new CustomerId(each)))));
            known.cars().forEach(each -> grounds(dealer, unit, new VehicleId(each).subject()));
            known.cars()
                    .forEach(each ->
                            put(dealer, "car " + each, unit.dealerVehicles().find(id, new VehicleId(each))));
        }
    }

    private void grounds(DealerStage dealer, UnitOfWork unit, Subject subject) {
        OrganisationId id = dealer.dealer().id();
        put(dealer, "grounds of " + subject, unit.grounds().holding(id, subject));
        put(dealer, "references of " + subject, unit.references().of(id, subject));
    }

    private void inNetwork(RandomDraws known, Instant now) {
        try (UnitOfWork unit = storage.begin(Stage.administrator().scope(), now)) {
            known.customers()
                    .forEach(id -> values.put("customer " + id, unit.customers().find(new CustomerId(id))));
            known.relations()
                    .forEach(id -> values.put(
                            "relation " + id, unit.customerRelations().find(new RelationId(id))));
            known.customers()
                    .forEach(id -> values.put("person " + id, unit.identities().of(new CustomerId(id))));
            known.customers()
                    .forEach(id ->
                            values.put("records of " + id, unit.customers().records(new CustomerId(id))));
            known.merges().forEach(id -> values.put("merge " + id, unit.merges().find(new MergeId(id))));
            known.appointments()
                    .forEach(id ->
                            values.put("appointment " + id, unit.appointments().find(new AppointmentId(id))));
            known.visits().forEach(id -> values.put("visit " + id, unit.visits().find(new VisitId(id))));
            known.complaints()
                    .forEach(id ->
                            values.put("complaint " + id, unit.complaints().find(new ComplaintId(id))));
            known.followUps()
                    .forEach(
                            id -> values.put("follow-up " + id, unit.followUps().find(new FollowUpId(id))));
            known.accessKeys()
                    .forEach(id -> values.put("key " + id, unit.accessKeys().find(new AccessKeyId(id))));
            for (UUID id : known.cars()) {
                VehicleId car = new VehicleId(id);
                values.put("car " + id, unit.vehicles().find(car));
                values.put("readings of " + id, unit.readings().of(car, MOST));
                values.put("care of " + id, unit.careDues().find(car));
                values.put("owners of " + id, unit.ownerships().of(car));
                values.put("open calls about " + id, unit.followUps().openAbout(car));
                values.put("looks at " + id, unit.looks().at(car.subject(), PageRequest.first(MOST)));
            }
            for (MessageState state : MessageState.values()) {
                values.put("messages " + state, unit.messages().in(state, PageRequest.first(MOST)));
            }
            values.put("parts by hand", unit.partsPicks().byHand(LocalDate.EPOCH, PageRequest.first(MOST)));
            values.put("untold grounds", unit.grounds().endedAndUntold(now, 1_000));
            values.put("complaints past due", unit.complaints().escalatingAt(now, MOST));
        }
    }

    /** What later features keep beside the records, and all that is given to a person who asks. */
    private void aboutPersons(RandomDraws known, Instant now) {
        Call centre = Call.inNetwork(RightsStage.centre());
        known.customers()
                .forEach(id -> values.put(
                        "export of " + id, orFailure(() -> crm.rights().export(centre, id))));
        try (UnitOfWork unit = storage.begin(centre.scope(), now)) {
            known.visits()
                    .forEach(id ->
                            values.put("amendments of " + id, unit.visits().amendments(new VisitId(id))));
            each(known, Approval.class, id -> unit.approvals().find(new ApprovalId(id)));
            each(known, Absence.class, id -> unit.absences().find(new AbsenceId(id)));
            each(known, StaffLoan.class, id -> unit.staffLoans().find(new StaffLoanId(id)));
            each(known, CustomerPair.class, id -> unit.customerPairs().find(new PairId(id)));
            each(known, PortalLink.class, id -> unit.portalLinks().find(new PortalLinkId(id)));
            each(known, Segment.class, id -> unit.segments().find(new SegmentId(id)));
            each(known, SpecialHours.class, id -> unit.specialHours().find(new SpecialHoursId(id)));
            each(known, UrgentRequest.class, id -> unit.urgentRequests().find(new UrgentRequestId(id)));
            each(known, WaitingEntry.class, id -> unit.waitingList().find(new WaitingEntryId(id)));
            each(known, KeyAccount.class, id -> unit.keyAccounts().find(new KeyAccountId(id)));
            each(known, ProspectCard.class, id -> unit.prospects().find(new ProspectCardId(id)));
            each(known, StaffMember.class, id -> unit.departures().of(new StaffId(id)));
        }
    }

    private void each(RandomDraws known, Class<?> type, Function<UUID, Object> question) {
        known.made(type).forEach(id -> values.put(type.getSimpleName() + " " + id, question.apply(id)));
    }

    private void put(DealerStage dealer, String name, Object value) {
        values.put(dealer.dealer().code() + ": " + name, value);
    }

    private static <T> List<T> all(Function<PageOf, Page<T>> question) {
        List<T> found = new ArrayList<>();
        Page<T> page = question.apply(PageOf.first(MOST));
        found.addAll(page.items());
        while (page.next().isPresent()) {
            Cursor next = page.next().get();
            page = question.apply(new PageOf(next.text(), MOST));
            found.addAll(page.items());
        }
        return found;
    }

    /** A foreign car is answered by an exception, the same one everywhere. */
    private static Object orFailure(Supplier<Object> question) {
        try {
            return question.get();
        } catch (RuntimeException failure) {
            return failure.toString();
        }
    }
}
