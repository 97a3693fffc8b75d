package dev.aftercare.port.storage;

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
import dev.aftercare.port.staff.StaffLoans;
import dev.aftercare.port.urgent.UrgentRequests;
import dev.aftercare.port.vehicle.DealerVehicles;
import dev.aftercare.port.vehicle.Ownerships;
import dev.aftercare.port.vehicle.Plates;
import dev.aftercare.port.vehicle.Readings;
import dev.aftercare.port.vehicle.Vehicles;
import dev.aftercare.port.vehicle.VinCorrections;
import dev.aftercare.port.visit.Visits;
import dev.aftercare.port.waitinglist.WaitingList;
import dev.aftercare.port.warranty.FirstServiceVouchers;

/**
 * One transaction in one scope: reads see what is committed and what this unit of work wrote; writes become visible to
 * others all at once with {@link #commit()} or not at all. Used by one thread.
 *
 * <p>Every port applies the scope in its own statement or filter: what the scope does not reach is not there.
 */
public interface UnitOfWork extends AutoCloseable {

    Organisations organisations();

    StaffMembers staff();

    Departures departures();

    Absences absences();

    StaffLoans staffLoans();

    MonthlyUses monthlyUses();

    Approvals approvals();

    Policies policies();

    Customers customers();

    CustomerRelations customerRelations();

    CorrectionNotices correctionNotices();

    CustomerChanges customerChanges();

    Identities identities();

    Merges merges();

    CustomerPairs customerPairs();

    DuplicateScans duplicateScans();

    ScanMarks scanMarks();

    Vehicles vehicles();

    DealerVehicles dealerVehicles();

    Ownerships ownerships();

    Plates plates();

    VinCorrections vinCorrections();

    Readings readings();

    MeterReadings meterReadings();

    FirstServiceVouchers firstServiceVouchers();

    Grounds grounds();

    Looks looks();

    WorkshopDays workshopDays();

    Appointments appointments();

    AppointmentNotices appointmentNotices();

    SpecialHoursList specialHours();

    Visits visits();

    GateEntries gateEntries();

    SearchTokens searchTokens();

    References references();

    Numbers numbers();

    RequestKeys requestKeys();

    Journal journal();

    JournalNumbering journalNumbering();

    AccessKeys accessKeys();

    AccessCodes accessCodes();

    ImportRuns importRuns();

    Activities activities();

    ActivitySources activitySources();

    ActivityNotes activityNotes();

    CareDues careDues();

    PaperDues paperDues();

    Messages messages();

    PartsPicks partsPicks();

    Complaints complaints();

    FollowUps followUps();

    CarSales carSales();

    VehicleEnds vehicleEnds();

    LifeStages lifeStages();

    Corrections corrections();

    LifeSources lifeSources();

    PortalLinks portalLinks();

    Segments segments();

    SegmentMembers segmentMembers();

    KeyAccounts keyAccounts();

    QualitySources qualitySources();

    ClosedMonths closedMonths();

    ProspectCards prospects();

    Drivings drivings();

    Insurances insurances();

    Inspections inspections();

    WaitingList waitingList();

    UrgentRequests urgentRequests();

    /**
     * Makes all writes visible. On a lent transaction this only ends the library's part of it.
     *
     * @throws dev.aftercare.port.shared.ConflictException when another unit of work was in the way
     * @throws dev.aftercare.port.shared.StaleVersionException when a version was changed meanwhile
     */
    void commit();

    /** Gives up what was not committed, on own transactions; releases locks. Never throws. */
    @Override
    void close();
}
