package dev.aftercare.usecase;

import dev.aftercare.domain.journal.Upcasters;
import dev.aftercare.port.message.MessageChannel;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.port.rights.ErasureList;
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
import dev.aftercare.usecase.timeline.TimelineDesk;
import dev.aftercare.usecase.urgent.UrgentDesk;
import dev.aftercare.usecase.vehicle.OdometerDesk;
import dev.aftercare.usecase.vehicle.VehicleDesk;
import dev.aftercare.usecase.visit.VisitDesk;
import dev.aftercare.usecase.waitinglist.WaitingListDesk;
import dev.aftercare.usecase.warranty.WarrantyDesk;
import jakarta.validation.ValidatorFactory;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Optional;
import java.util.function.Function;
import java.util.random.RandomGenerator;

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
    private final Optional<MessageChannel> channel;
    private final Optional<PartsSupply> parts;
    private final Optional<ErasureList> erasures;
    private final ComplaintDesk complaints;
    private final FollowUpDesk followUps;
    private final StaffDesk staff;
    private final AuthorityDesk authority;
    private final KeyAccountDesk keyAccounts;
    private final ProspectDesk prospects;
    private final LifeCycleDesk lifeCycle;
    private final SegmentDesk segments;
    private final DataQualityDesk dataQuality;
    private final PortalDesk portal;
    private final SelfServiceDesk selfService;

    private Crm(
            Runnable closing,
            Door door,
            Optional<MessageChannel> channel,
            Optional<PartsSupply> parts,
            Optional<ErasureList> erasures) {
        this.closing = closing;
        this.door = door;
        this.network = new NetworkDesk(door);
        this.policies = new PolicyDesk(door);
        this.customers = new CustomerDesk(door);
        this.merges = new MergeDesk(door, Participants.MERGING);
        this.rights = new RightsDesk(door, Participants.RIGHTS, erasures);
        this.vehicles = new VehicleDesk(door);
        this.timelines = new TimelineDesk(door, Upcasters.none());
        this.odometer = new OdometerDesk(door);
        this.drivers = new DriverDesk(door);
        this.insurances = new InsuranceDesk(door);
        this.inspections = new InspectionDesk(door);
        this.warranty = new WarrantyDesk(door);
        PartsLook look = new PartsLook(door, parts);
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
        this.authority = new AuthorityDesk(door);
        this.jobs = new JobDesk(
                door,
                appointments,
                complaints,
                urgent,
                followUps,
                staff,
                new SendMessage(door, channel),
                new PickParts(door, parts),
                look,
                new SendAccessCode(door, channel));
        this.accessKeys = new AccessKeyDesk(door);
        this.accessCodes = new AccessCodeDesk(door);
        this.imports = new ImportDesk(door);
        this.activity = new ActivityDesk(door);
        this.contacts = new ContactDesk(door);
        this.care = new CareDesk(door);
        this.day = new DayDesk(door);
        this.messages = new MessageDesk(door);
        this.channel = channel;
        this.parts = parts;
        this.keyAccounts = new KeyAccountDesk(door);
        this.prospects = new ProspectDesk(door);
        this.lifeCycle = new LifeCycleDesk(door);
        this.segments = new SegmentDesk(door);
        this.dataQuality = new DataQualityDesk(door);
        this.portal = new PortalDesk(door);
        this.selfService = new SelfServiceDesk(door, appointments, waitingList, customers, complaints);
        this.erasures = erasures;
    }

    /** The CRM on a storage, with the system's clock and secure chance. */
    public static Crm on(Storage storage) {
        return builder(storage).build();
    }

    /** The CRM on a storage, with other parts than the standard ones. */
    public static Builder builder(Storage storage) {
        return new Builder(storage);
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
        return door.together(call, shared -> body.apply(new Crm(() -> {}, shared, channel, parts, erasures)));
    }

    /**
     * The same CRM in a transaction that the host commits: {@code crm.joining(storage.joining(connection))}. Nothing is
     * committed, rolled back or repeated; a conflict is thrown, and the host repeats.
     */
    public Crm joining(Storage lent) {
        return new Crm(lent::close, door.leadingTo(lent), channel, parts, erasures);
    }

    /** Closes the storage; the CRM of a shared unit of work closes nothing. */
    @Override
    public void close() {
        closing.run();
    }

    /** Puts a CRM together. */
    public static final class Builder {

        private final Storage storage;
        private InstantSource clock = InstantSource.system();
        private RandomGenerator chance = new SecureRandom();
        private Validation validation = Validation.own();
        private Optional<MessageChannel> channel = Optional.empty();
        private Optional<PartsSupply> parts = Optional.empty();
        private Optional<ErasureList> erasures = Optional.empty();

        private Builder(Storage storage) {
            this.storage = storage;
        }

        /** The clock; default is the system's. */
        public Builder clock(InstantSource newClock) {
            this.clock = newClock;
            return this;
        }

        /** Where random bits of ids and secrets come from; default is {@link SecureRandom}. Used under a lock. */
        public Builder chance(RandomGenerator newChance) {
            this.chance = newChance;
            return this;
        }

        /** The host's validator; default is one of the library's own, started at the first command. */
        public Builder validator(ValidatorFactory factory) {
            this.validation = Validation.with(factory);
            return this;
        }

        /**
         * The way out for messages to customers; without one nobody is written to, and each message becomes a call of its dealer's. {@link
         * dev.aftercare.usecase.message.LoggingChannel} is one for trying out.
         */
        public Builder messages(MessageChannel newChannel) {
            this.channel = Optional.of(newChannel);
            return this;
        }

        /**
         * Whoever knows and keeps the parts of appointments (APT-2, APT-5b); without one nothing is known of them, and all are picked by hand. {@code
         * InMemoryParts} of {@code adapter-inmemory} is one for trying out.
         */
        public Builder parts(PartsSupply supply) {
            this.parts = Optional.of(supply);
            return this;
        }

        /** Where erasures are listed beside the database (CUS-9); without a list nobody is erased. */
        public Builder erasures(ErasureList list) {
            this.erasures = Optional.of(list);
            return this;
        }

        /** The CRM. */
        public Crm build() {
            return new Crm(storage::close, Door.to(storage, clock, chance, validation), channel, parts, erasures);
        }
    }
}
