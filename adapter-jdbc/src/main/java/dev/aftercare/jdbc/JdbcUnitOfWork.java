package dev.aftercare.jdbc;

import dev.aftercare.jdbc.access.JdbcGrounds;
import dev.aftercare.jdbc.access.JdbcLooks;
import dev.aftercare.jdbc.accesscode.JdbcAccessCodes;
import dev.aftercare.jdbc.accesskey.JdbcAccessKeys;
import dev.aftercare.jdbc.activity.JdbcActivities;
import dev.aftercare.jdbc.activity.JdbcActivityNotes;
import dev.aftercare.jdbc.activity.JdbcActivitySources;
import dev.aftercare.jdbc.appointment.JdbcAppointments;
import dev.aftercare.jdbc.appointment.JdbcWorkshopDays;
import dev.aftercare.jdbc.authority.JdbcApprovals;
import dev.aftercare.jdbc.authority.JdbcMonthlyUses;
import dev.aftercare.jdbc.care.JdbcCareDues;
import dev.aftercare.jdbc.care.JdbcPaperDues;
import dev.aftercare.jdbc.complaint.JdbcComplaints;
import dev.aftercare.jdbc.customer.JdbcCorrectionNotices;
import dev.aftercare.jdbc.customer.JdbcCustomerChanges;
import dev.aftercare.jdbc.customer.JdbcCustomerRelations;
import dev.aftercare.jdbc.customer.JdbcCustomers;
import dev.aftercare.jdbc.driver.JdbcDrivings;
import dev.aftercare.jdbc.followup.JdbcCarSales;
import dev.aftercare.jdbc.followup.JdbcFollowUps;
import dev.aftercare.jdbc.gate.JdbcGateEntries;
import dev.aftercare.jdbc.importing.JdbcImportRuns;
import dev.aftercare.jdbc.inspection.JdbcInspections;
import dev.aftercare.jdbc.insurance.JdbcInsurances;
import dev.aftercare.jdbc.journal.JdbcJournal;
import dev.aftercare.jdbc.journal.JdbcJournalNumbering;
import dev.aftercare.jdbc.keyaccount.JdbcKeyAccounts;
import dev.aftercare.jdbc.lifecycle.JdbcLifeSources;
import dev.aftercare.jdbc.lifecycle.JdbcLifeStages;
import dev.aftercare.jdbc.lifecycle.JdbcVehicleEnds;
import dev.aftercare.jdbc.merge.JdbcCustomerPairs;
import dev.aftercare.jdbc.merge.JdbcDuplicateScans;
import dev.aftercare.jdbc.merge.JdbcIdentities;
import dev.aftercare.jdbc.merge.JdbcMerges;
import dev.aftercare.jdbc.merge.JdbcScanMarks;
import dev.aftercare.jdbc.message.JdbcMessages;
import dev.aftercare.jdbc.network.JdbcOrganisations;
import dev.aftercare.jdbc.network.JdbcStaffMembers;
import dev.aftercare.jdbc.notice.JdbcAppointmentNotices;
import dev.aftercare.jdbc.odometer.JdbcCorrections;
import dev.aftercare.jdbc.odometer.JdbcMeterReadings;
import dev.aftercare.jdbc.parts.JdbcPartsPicks;
import dev.aftercare.jdbc.policy.JdbcPolicies;
import dev.aftercare.jdbc.portal.JdbcPortalLinks;
import dev.aftercare.jdbc.prospect.JdbcProspectCards;
import dev.aftercare.jdbc.quality.JdbcClosedMonths;
import dev.aftercare.jdbc.quality.JdbcQualitySources;
import dev.aftercare.jdbc.request.JdbcNumbers;
import dev.aftercare.jdbc.request.JdbcReferences;
import dev.aftercare.jdbc.request.JdbcRequestKeys;
import dev.aftercare.jdbc.search.JdbcSearchTokens;
import dev.aftercare.jdbc.segment.JdbcSegmentMembers;
import dev.aftercare.jdbc.segment.JdbcSegments;
import dev.aftercare.jdbc.specialhours.JdbcSpecialHours;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.staff.JdbcAbsences;
import dev.aftercare.jdbc.staff.JdbcDepartures;
import dev.aftercare.jdbc.urgent.JdbcUrgentRequests;
import dev.aftercare.jdbc.vehicle.JdbcDealerVehicles;
import dev.aftercare.jdbc.vehicle.JdbcOwnerships;
import dev.aftercare.jdbc.vehicle.JdbcPlates;
import dev.aftercare.jdbc.vehicle.JdbcReadings;
import dev.aftercare.jdbc.vehicle.JdbcVehicles;
import dev.aftercare.jdbc.visit.JdbcVisits;
import dev.aftercare.jdbc.waitinglist.JdbcWaitingList;
import dev.aftercare.jdbc.warranty.JdbcFirstServiceVouchers;
import dev.aftercare.port.access.Grounds;
import dev.aftercare.port.access.Looks;
import dev.aftercare.port.accesscode.AccessCodes;
import dev.aftercare.port.accesskey.AccessKeys;
import dev.aftercare.port.activity.Activities;
import dev.aftercare.port.activity.ActivityNotes;
import dev.aftercare.port.activity.ActivitySources;
import dev.aftercare.port.appointment.Appointments;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.authority.Approvals;
import dev.aftercare.port.authority.MonthlyUses;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.care.PaperDues;
import dev.aftercare.port.complaint.Complaints;
import dev.aftercare.port.customer.CorrectionNotices;
import dev.aftercare.port.customer.CustomerChanges;
import dev.aftercare.port.customer.CustomerRelations;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.driver.Drivings;
import dev.aftercare.port.followup.CarSales;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.gate.GateEntries;
import dev.aftercare.port.importing.ImportRuns;
import dev.aftercare.port.inspection.Inspections;
import dev.aftercare.port.insurance.Insurances;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.journal.JournalNumbering;
import dev.aftercare.port.keyaccount.KeyAccounts;
import dev.aftercare.port.lifecycle.LifeSources;
import dev.aftercare.port.lifecycle.LifeStages;
import dev.aftercare.port.lifecycle.VehicleEnds;
import dev.aftercare.port.merge.CustomerPairs;
import dev.aftercare.port.merge.DuplicateScans;
import dev.aftercare.port.merge.Identities;
import dev.aftercare.port.merge.Merges;
import dev.aftercare.port.merge.ScanMarks;
import dev.aftercare.port.message.Messages;
import dev.aftercare.port.network.Organisations;
import dev.aftercare.port.network.StaffMembers;
import dev.aftercare.port.notice.AppointmentNotices;
import dev.aftercare.port.odometer.Corrections;
import dev.aftercare.port.odometer.MeterReadings;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.port.policy.Policies;
import dev.aftercare.port.portal.PortalLinks;
import dev.aftercare.port.prospect.ProspectCards;
import dev.aftercare.port.quality.ClosedMonths;
import dev.aftercare.port.quality.QualitySources;
import dev.aftercare.port.request.Numbers;
import dev.aftercare.port.request.References;
import dev.aftercare.port.request.RequestKeys;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.segment.SegmentMembers;
import dev.aftercare.port.segment.Segments;
import dev.aftercare.port.specialhours.SpecialHoursList;
import dev.aftercare.port.staff.Absences;
import dev.aftercare.port.staff.Departures;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.urgent.UrgentRequests;
import dev.aftercare.port.vehicle.DealerVehicles;
import dev.aftercare.port.vehicle.Ownerships;
import dev.aftercare.port.vehicle.Plates;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.port.vehicle.Vehicles;
import dev.aftercare.port.visit.Visits;
import dev.aftercare.port.waitinglist.WaitingList;
import dev.aftercare.port.warranty.FirstServiceVouchers;

/** One transaction in one scope: every port works on the same {@link Session}. Used by one thread. */
final class JdbcUnitOfWork implements UnitOfWork {

    private final Session session;
    private final Transaction transaction;
    private boolean closed;

    JdbcUnitOfWork(Session session, Transaction transaction) {
        this.session = session;
        this.transaction = transaction;
    }

    @Override
    public Organisations organisations() {
        return new JdbcOrganisations(session);
    }

    @Override
    public StaffMembers staff() {
        return new JdbcStaffMembers(session);
    }

    @Override
    public Departures departures() {
        return new JdbcDepartures(session);
    }

    @Override
    public Absences absences() {
        return new JdbcAbsences(session);
    }

    @Override
    public MonthlyUses monthlyUses() {
        return new JdbcMonthlyUses(session);
    }

    @Override
    public Approvals approvals() {
        return new JdbcApprovals(session);
    }

    @Override
    public Policies policies() {
        return new JdbcPolicies(session);
    }

    @Override
    public CustomerRelations customerRelations() {
        return new JdbcCustomerRelations(session);
    }

    @Override
    public CorrectionNotices correctionNotices() {
        return new JdbcCorrectionNotices(session);
    }

    @Override
    public CustomerChanges customerChanges() {
        return new JdbcCustomerChanges(session);
    }

    @Override
    public Customers customers() {
        return new JdbcCustomers(session);
    }

    @Override
    public Identities identities() {
        return new JdbcIdentities(session);
    }

    @Override
    public Merges merges() {
        return new JdbcMerges(session);
    }

    @Override
    public CustomerPairs customerPairs() {
        return new JdbcCustomerPairs(session);
    }

    @Override
    public DuplicateScans duplicateScans() {
        return new JdbcDuplicateScans(session);
    }

    @Override
    public ScanMarks scanMarks() {
        return new JdbcScanMarks(session);
    }

    @Override
    public Vehicles vehicles() {
        return new JdbcVehicles(session);
    }

    @Override
    public DealerVehicles dealerVehicles() {
        return new JdbcDealerVehicles(session);
    }

    @Override
    public Ownerships ownerships() {
        return new JdbcOwnerships(session);
    }

    @Override
    public Readings readings() {
        return new JdbcReadings(session);
    }

    @Override
    public Plates plates() {
        return new JdbcPlates(session);
    }

    @Override
    public MeterReadings meterReadings() {
        return new JdbcMeterReadings(session);
    }

    @Override
    public FirstServiceVouchers firstServiceVouchers() {
        return new JdbcFirstServiceVouchers(session);
    }

    @Override
    public Grounds grounds() {
        return new JdbcGrounds(session);
    }

    @Override
    public Looks looks() {
        return new JdbcLooks(session);
    }

    @Override
    public WorkshopDays workshopDays() {
        return new JdbcWorkshopDays(session);
    }

    @Override
    public Appointments appointments() {
        return new JdbcAppointments(session);
    }

    @Override
    public Visits visits() {
        return new JdbcVisits(session);
    }

    @Override
    public GateEntries gateEntries() {
        return new JdbcGateEntries(session);
    }

    @Override
    public SearchTokens searchTokens() {
        return new JdbcSearchTokens(session);
    }

    @Override
    public References references() {
        return new JdbcReferences(session);
    }

    @Override
    public Numbers numbers() {
        return new JdbcNumbers(session);
    }

    @Override
    public RequestKeys requestKeys() {
        return new JdbcRequestKeys(session);
    }

    @Override
    public Journal journal() {
        return new JdbcJournal(session);
    }

    @Override
    public JournalNumbering journalNumbering() {
        return new JdbcJournalNumbering(session);
    }

    @Override
    public AccessKeys accessKeys() {
        return new JdbcAccessKeys(session);
    }

    @Override
    public ImportRuns importRuns() {
        return new JdbcImportRuns(session);
    }

    @Override
    public Activities activities() {
        return new JdbcActivities(session);
    }

    @Override
    public ActivitySources activitySources() {
        return new JdbcActivitySources(session);
    }

    @Override
    public ActivityNotes activityNotes() {
        return new JdbcActivityNotes(session);
    }

    @Override
    public QualitySources qualitySources() {
        return new JdbcQualitySources(session);
    }

    @Override
    public ClosedMonths closedMonths() {
        return new JdbcClosedMonths(session);
    }

    @Override
    public SpecialHoursList specialHours() {
        return new JdbcSpecialHours(session);
    }

    @Override
    public AppointmentNotices appointmentNotices() {
        return new JdbcAppointmentNotices(session);
    }

    @Override
    public CareDues careDues() {
        return new JdbcCareDues(session);
    }

    @Override
    public PaperDues paperDues() {
        return new JdbcPaperDues(session);
    }

    @Override
    public Messages messages() {
        return new JdbcMessages(session);
    }

    @Override
    public PartsPicks partsPicks() {
        return new JdbcPartsPicks(session);
    }

    @Override
    public Complaints complaints() {
        return new JdbcComplaints(session);
    }

    @Override
    public FollowUps followUps() {
        return new JdbcFollowUps(session);
    }

    @Override
    public Segments segments() {
        return new JdbcSegments(session);
    }

    @Override
    public SegmentMembers segmentMembers() {
        return new JdbcSegmentMembers(session);
    }

    @Override
    public Drivings drivings() {
        return new JdbcDrivings(session);
    }

    @Override
    public Insurances insurances() {
        return new JdbcInsurances(session);
    }

    @Override
    public WaitingList waitingList() {
        return new JdbcWaitingList(session);
    }

    @Override
    public UrgentRequests urgentRequests() {
        return new JdbcUrgentRequests(session);
    }

    @Override
    public Inspections inspections() {
        return new JdbcInspections(session);
    }

    @Override
    public KeyAccounts keyAccounts() {
        return new JdbcKeyAccounts(session);
    }

    @Override
    public ProspectCards prospects() {
        return new JdbcProspectCards(session);
    }

    @Override
    public AccessCodes accessCodes() {
        return new JdbcAccessCodes(session);
    }

    @Override
    public PortalLinks portalLinks() {
        return new JdbcPortalLinks(session);
    }

    @Override
    public CarSales carSales() {
        return new JdbcCarSales(session);
    }

    @Override
    public VehicleEnds vehicleEnds() {
        return new JdbcVehicleEnds(session);
    }

    @Override
    public LifeStages lifeStages() {
        return new JdbcLifeStages(session);
    }

    @Override
    public Corrections corrections() {
        return new JdbcCorrections(session);
    }

    @Override
    public LifeSources lifeSources() {
        return new JdbcLifeSources(session);
    }

    @Override
    public void commit() {
        session.requireOpen();
        session.end();
        transaction.commit();
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            try {
                session.end();
            } finally {
                transaction.close(session.firstFailure());
            }
        }
    }
}
