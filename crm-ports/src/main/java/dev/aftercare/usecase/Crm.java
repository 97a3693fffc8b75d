package dev.aftercare.usecase;

import dev.aftercare.domain.journal.Upcasters;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.accesscode.AccessCodeDesk;
import dev.aftercare.usecase.accesscode.SendAccessCode;
import dev.aftercare.usecase.accesskey.AccessKeyDesk;
import dev.aftercare.usecase.activity.ActivityDesk;
import dev.aftercare.usecase.appointment.AppointmentDesk;
import dev.aftercare.usecase.authority.AuthorityDesk;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.care.CareDesk;
import dev.aftercare.usecase.complaint.ComplaintDesk;
import dev.aftercare.usecase.contact.ContactDesk;
import dev.aftercare.usecase.customer.CustomerDesk;
import dev.aftercare.usecase.day.DayDesk;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.Validation;
import dev.aftercare.usecase.driver.DriverDesk;
import dev.aftercare.usecase.followup.FollowUpDesk;
import dev.aftercare.usecase.gate.GateDesk;
import dev.aftercare.usecase.importing.ImportDesk;
import dev.aftercare.usecase.inspection.InspectionDesk;
import dev.aftercare.usecase.insurance.InsuranceDesk;
import dev.aftercare.usecase.job.JobDesk;
import dev.aftercare.usecase.journal.JournalDesk;
import dev.aftercare.usecase.keyaccount.KeyAccountDesk;
import dev.aftercare.usecase.lifecycle.LifeCycleDesk;
import dev.aftercare.usecase.merge.MergeDesk;
import dev.aftercare.usecase.message.MessageDesk;
import dev.aftercare.usecase.message.SendMessage;
import dev.aftercare.usecase.network.NetworkDesk;
import dev.aftercare.usecase.parts.PartsLook;
import dev.aftercare.usecase.parts.PickParts;
import dev.aftercare.usecase.policy.PolicyDesk;
import dev.aftercare.usecase.portal.PortalDesk;
import dev.aftercare.usecase.portal.SelfServiceDesk;
import dev.aftercare.usecase.prospect.ProspectDesk;
import dev.aftercare.usecase.quality.DataQualityDesk;
import dev.aftercare.usecase.rights.RightsDesk;
import dev.aftercare.usecase.segment.SegmentDesk;
import dev.aftercare.usecase.specialhours.SpecialHoursDesk;
import dev.aftercare.usecase.staff.StaffDesk;
import dev.aftercare.usecase.staff.StaffLoanDesk;
import dev.aftercare.usecase.timeline.TimelineDesk;
import dev.aftercare.usecase.urgent.UrgentDesk;
import dev.aftercare.usecase.vehicle.OdometerDesk;
import dev.aftercare.usecase.vehicle.VehicleDesk;
import dev.aftercare.usecase.visit.VisitDesk;
import dev.aftercare.usecase.waitinglist.WaitingListDesk;
import dev.aftercare.usecase.warranty.WarrantyDesk;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;

/**
 * The one entry: the desks of the CRM over one storage. Thread-safe, and without threads of its own: what is due is
 * done when the host calls {@code jobs().runDue(limit)}.
 *
 * <pre>{@code
 * try (Crm crm = Crm.on(storage)) {
 *     crm.appointments().book(call, BookAppointment.of(car, customer, "maintenance", start));
 * }
 * }</pre>
 */
public final class Crm implements AutoCloseable {

    private final Runnable closing;
    private final Door door;
    private final NetworkDesk network;
    private final PolicyDesk policies;
    private final CustomerDesk customers;
    private final MergeDesk merges;
    private final RightsDesk rights;
    private final VehicleDesk vehicles;
    private final TimelineDesk timelines;
    private final OdometerDesk odometer;
    private final DriverDesk drivers;
    private final InsuranceDesk insurances;
    private final InspectionDesk inspections;
    private final WarrantyDesk warranty;
    private final AppointmentDesk appointments;
    private final WaitingListDesk waitingList;
    private final SpecialHoursDesk specialHours;
    private final UrgentDesk urgent;
    private final VisitDesk visits;
    private final GateDesk gate;
    private final JournalDesk journal;
    private final JobDesk jobs;
    private final AccessKeyDesk accessKeys;
    private final AccessCodeDesk accessCodes;
    private final ImportDesk imports;
    private final ActivityDesk activity;
    private final ContactDesk contacts;
    private final CareDesk care;
    private final DayDesk day;
    private final MessageDesk messages;
    private final Outside outside;
    private final ComplaintDesk complaints;
    private final FollowUpDesk followUps;
    private final StaffDesk staff;
    private final StaffLoanDesk staffLoans;
    private final AuthorityDesk authority;
    private final KeyAccountDesk keyAccounts;
    private final ProspectDesk prospects;
    private final LifeCycleDesk lifeCycle;
    private final SegmentDesk segments;
    private final DataQualityDesk dataQuality;
    private final PortalDesk portal;
    private final SelfServiceDesk selfService;

    Crm(Runnable closing, Door door, Outside outside) {
        this.closing = closing;
        this.door = door;
        this.network = new NetworkDesk(door);
        this.policies = new PolicyDesk(door);
        this.customers = new CustomerDesk(door);
        this.merges = new MergeDesk(door, Participants.MERGING);
        this.rights = new RightsDesk(door, Participants.RIGHTS, outside.erasures());
        this.vehicles = new VehicleDesk(door);
        this.timelines = new TimelineDesk(door, Upcasters.none());
        this.odometer = new OdometerDesk(door);
        this.drivers = new DriverDesk(door);
        this.insurances = new InsuranceDesk(door);
        this.inspections = new InspectionDesk(door);
        this.warranty = new WarrantyDesk(door);
        PartsLook look = new PartsLook(door, outside.parts());
        this.appointments = new AppointmentDesk(door, look);
        this.waitingList = new WaitingListDesk(door, look);
        this.specialHours = new SpecialHoursDesk(door);
        this.urgent = new UrgentDesk(door);
        this.visits = new VisitDesk(door);
        this.gate = new GateDesk(door);
        this.journal = new JournalDesk(door, Upcasters.none());
        this.complaints = new ComplaintDesk(door);
        this.followUps = new FollowUpDesk(door);
        this.staff = new StaffDesk(door, Participants.HANDING_OVER);
        this.staffLoans = new StaffLoanDesk(door, Participants.HANDING_OVER);
        this.authority = new AuthorityDesk(door);
        this.jobs = new JobDesk(
                door,
                appointments,
                complaints,
                urgent,
                followUps,
                staff,
                new SendMessage(door, outside.channel()),
                new PickParts(door, outside.parts()),
                look,
                new SendAccessCode(door, outside.channel()));
        this.accessKeys = new AccessKeyDesk(door);
        this.accessCodes = new AccessCodeDesk(door);
        this.imports = new ImportDesk(door);
        this.activity = new ActivityDesk(door);
        this.contacts = new ContactDesk(door);
        this.care = new CareDesk(door);
        this.day = new DayDesk(door);
        this.messages = new MessageDesk(door);
        this.keyAccounts = new KeyAccountDesk(door);
        this.prospects = new ProspectDesk(door);
        this.lifeCycle = new LifeCycleDesk(door);
        this.segments = new SegmentDesk(door);
        this.dataQuality = new DataQualityDesk(door);
        this.portal = new PortalDesk(door);
        this.selfService = new SelfServiceDesk(door, appointments, waitingList, customers, complaints);
        this.outside = outside;
    }

    /** The CRM on a storage, with the system's clock and secure chance. */
    public static Crm on(Storage storage) {
        return builder(storage).build();
    }

    /** The CRM on a storage, with other parts than the standard ones. */
    public static CrmBuilder builder(Storage storage) {
        return new CrmBuilder(storage);
    }

    /** Network, dealers, staff. */
    public NetworkDesk network() {
        return network;
    }

    /** Policies. */
    public PolicyDesk policies() {
        return policies;
    }

    /** Customers. */
    public CustomerDesk customers() {
        return customers;
    }

    /** Who is one with whom. */
    public MergeDesk merges() {
        return merges;
    }

    /** What a person may ask. */
    public RightsDesk rights() {
        return rights;
    }

    /** Cars. */
    public VehicleDesk vehicles() {
        return vehicles;
    }

    /** What happened to cars. */
    public TimelineDesk timelines() {
        return timelines;
    }

    /** What cars' meters showed. */
    public OdometerDesk odometer() {
        return odometer;
    }

    /** Who drives which car. */
    public DriverDesk drivers() {
        return drivers;
    }

    /** Insurance policies of cars' owners. */
    public InsuranceDesk insurances() {
        return insurances;
    }

    /** Registrations and statutory inspections of cars. */
    public InspectionDesk inspections() {
        return inspections;
    }

    /** Warranty. */
    public WarrantyDesk warranty() {
        return warranty;
    }

    /** Appointments and the day. */
    public AppointmentDesk appointments() {
        return appointments;
    }

    /** Closes a dealer or extends its hours on some days, and tells those whom it concerns. */
    public SpecialHoursDesk specialHours() {
        return specialHours;
    }

    /** Who waits for a place in the workshop. */
    public WaitingListDesk waitingList() {
        return waitingList;
    }

    /** Who needs the workshop at once, and the response promised to them. */
    public UrgentDesk urgent() {
        return urgent;
    }

    /** Visits to the workshop. */
    public VisitDesk visits() {
        return visits;
    }

    /** The gate: who is expected, who came, who waits. */
    public GateDesk gate() {
        return gate;
    }

    /** The journal. */
    public JournalDesk journal() {
        return journal;
    }

    /** Imports of customers, cars and who drives them. */
    public ImportDesk imports() {
        return imports;
    }

    /** Complaints. */
    public ComplaintDesk complaints() {
        return complaints;
    }

    /** Follow-up calls. */
    public FollowUpDesk followUps() {
        return followUps;
    }

    /** Who acts as whom, who leaves, and what they hand over. */
    public StaffDesk staff() {
        return staff;
    }

    /** Whom dealers lend to each other. */
    public StaffLoanDesk staffLoans() {
        return staffLoans;
    }

    /** What was asked for above somebody's authority. */
    public AuthorityDesk authority() {
        return authority;
    }

    /** Work by due date. */
    public JobDesk jobs() {
        return jobs;
    }

    /** States of activity of customers and cars. */
    public ActivityDesk activity() {
        return activity;
    }

    /** The journals of customers. */
    public ContactDesk contacts() {
        return contacts;
    }

    /** What cars need next. */
    public CareDesk care() {
        return care;
    }

    /** The board of the day, and the lists behind it. */
    public DayDesk day() {
        return day;
    }

    /** Messages to customers. */
    public MessageDesk messages() {
        return messages;
    }

    /** Key accounts. */
    public KeyAccountDesk keyAccounts() {
        return keyAccounts;
    }

    /** Cards of prospects and owners. */
    public ProspectDesk prospects() {
        return prospects;
    }

    /** Ends of cars, and the stages of their lives. */
    public LifeCycleDesk lifeCycle() {
        return lifeCycle;
    }

    /** Segments and personas of customers. */
    public SegmentDesk segments() {
        return segments;
    }

    /** How good the data is that dealers keep of their customers. */
    public DataQualityDesk dataQuality() {
        return dataQuality;
    }

    /** The links by which customers serve themselves. */
    public PortalDesk portal() {
        return portal;
    }

    /** What customers see and do for themselves. */
    public SelfServiceDesk selfService() {
        return selfService;
    }

    /** Access keys and browser sessions. */
    public AccessKeyDesk accessKeys() {
        return accessKeys;
    }

    /** One-time codes by which persons let a dealer see the history of their car. */
    public AccessCodeDesk accessCodes() {
        return accessCodes;
    }

    /** The check at the door, for adapters that tell what a command lacks together with what they could not read. */
    public Validation validation() {
        return door.validation();
    }

    /** A fresh name for a request that came without one. */
    public String newRequestId() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(door.secret(12));
    }

    /** Now, by the clock that was handed in. */
    public Instant now() {
        return door.now();
    }

    /**
     * Several use cases in one unit of work: all calls must have the scope of {@code call}. Each checks its own
     * permission; a refusal inside is a value and has written nothing; an exception rolls all of it back. The body may
     * be done again after a conflict, so it must not do anything outside the CRM that cannot be repeated.
     */
    public <T> T together(Call call, Function<Crm, T> body) {
        return door.together(call, shared -> body.apply(new Crm(() -> {}, shared, outside)));
    }

    /**
     * The same CRM in a transaction that the host commits: {@code crm.joining(storage.joining(connection))}. Nothing is
     * committed, rolled back or repeated; a conflict is thrown, and the host repeats.
     */
    public Crm joining(Storage lent) {
        return new Crm(lent::close, door.leadingTo(lent), outside);
    }

    /** Closes the storage; the CRM of a shared unit of work closes nothing. */
    @Override
    public void close() {
        closing.run();
    }
}
