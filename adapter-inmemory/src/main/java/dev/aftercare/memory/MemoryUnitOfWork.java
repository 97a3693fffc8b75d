package dev.aftercare.memory;

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

/** One unit of work in memory; its ports keep nothing of their own. */
record MemoryUnitOfWork(Work work) implements UnitOfWork {

    @Override
    public Organisations organisations() {
        return new MemoryOrganisations(work);
    }

    @Override
    public StaffMembers staff() {
        return new MemoryStaff(work);
    }

    @Override
    public Departures departures() {
        return new MemoryDepartures(work);
    }

    @Override
    public Absences absences() {
        return new MemoryAbsences(work);
    }

    @Override
    public MonthlyUses monthlyUses() {
        return new MemoryMonthlyUses(work);
    }

    @Override
    public Approvals approvals() {
        return new MemoryApprovals(work);
    }

    @Override
    public Policies policies() {
        return new MemoryPolicies(work);
    }

    @Override
    public CustomerRelations customerRelations() {
        return new MemoryCustomerRelations(work);
    }

    @Override
    public CorrectionNotices correctionNotices() {
        return new MemoryCorrectionNotices(work);
    }

    @Override
    public CustomerChanges customerChanges() {
        return new MemoryCustomerChanges(work);
    }

    @Override
    public Customers customers() {
        return new MemoryCustomers(work);
    }

    @Override
    public Identities identities() {
        return new MemoryIdentities(work);
    }

    @Override
    public Merges merges() {
        return new MemoryMerges(work);
    }

    @Override
    public CustomerPairs customerPairs() {
        return new MemoryCustomerPairs(work);
    }

    @Override
    public DuplicateScans duplicateScans() {
        return new MemoryDuplicateScans(work);
    }

    @Override
    public ScanMarks scanMarks() {
        return new MemoryScanMarks(work);
    }

    @Override
    public Vehicles vehicles() {
        return new MemoryVehicles(work);
    }

    @Override
    public DealerVehicles dealerVehicles() {
        return new MemoryDealerVehicles(work);
    }

    @Override
    public Ownerships ownerships() {
        return new MemoryOwnerships(work);
    }

    @Override
    public Readings readings() {
        return new MemoryReadings(work);
    }

    @Override
    public Plates plates() {
        return new MemoryPlates(work);
    }

    @Override
    public MeterReadings meterReadings() {
        return new MemoryMeterReadings(work);
    }

    @Override
    public FirstServiceVouchers firstServiceVouchers() {
        return new MemoryFirstServiceVouchers(work);
    }

    @Override
    public Grounds grounds() {
        return new MemoryGrounds(work);
    }

    @Override
    public Looks looks() {
        return new MemoryLooks(work);
    }

    @Override
    public WorkshopDays workshopDays() {
        return new MemoryWorkshopDays(work);
    }

    @Override
    public Appointments appointments() {
        return new MemoryAppointments(work);
    }

    @Override
    public Visits visits() {
        return new MemoryVisits(work);
    }

    @Override
    public GateEntries gateEntries() {
        return new MemoryGateEntries(work);
    }

    @Override
    public SearchTokens searchTokens() {
        return new MemorySearchTokens(work);
    }

    @Override
    public References references() {
        return new MemoryReferences(work);
    }

    @Override
    public Numbers numbers() {
        return new MemoryNumbers(work);
    }

    @Override
    public RequestKeys requestKeys() {
        return new MemoryRequestKeys(work);
    }

    @Override
    public Journal journal() {
        return new MemoryJournal(work);
    }

    @Override
    public JournalNumbering journalNumbering() {
        return new MemoryJournal(work);
    }

    @Override
    public AccessKeys accessKeys() {
        return new MemoryAccessKeys(work);
    }

    @Override
    public ImportRuns importRuns() {
        return new MemoryImportRuns(work);
    }

    @Override
    public Activities activities() {
        return new MemoryActivities(work);
    }

    @Override
    public ActivitySources activitySources() {
        return new MemoryActivitySources(work);
    }

    @Override
    public ActivityNotes activityNotes() {
        return new MemoryActivityNotes(work);
    }

    @Override
    public SpecialHoursList specialHours() {
        return new MemorySpecialHours(work);
    }

    @Override
    public AppointmentNotices appointmentNotices() {
        return new MemoryAppointmentNotices(work);
    }

    @Override
    public CareDues careDues() {
        return new MemoryCareDues(work);
    }

    @Override
    public PaperDues paperDues() {
        return new MemoryPaperDues(work);
    }

    @Override
    public Messages messages() {
        return new MemoryMessages(work);
    }

    @Override
    public PartsPicks partsPicks() {
        return new MemoryPartsPicks(work);
    }

    @Override
    public Complaints complaints() {
        return new MemoryComplaints(work);
    }

    @Override
    public FollowUps followUps() {
        return new MemoryFollowUps(work);
    }

    @Override
    public Segments segments() {
        return new MemorySegments(work);
    }

    @Override
    public SegmentMembers segmentMembers() {
        return new MemorySegmentMembers(work);
    }

    @Override
    public Drivings drivings() {
        return new MemoryDrivings(work);
    }

    @Override
    public Insurances insurances() {
        return new MemoryInsurances(work);
    }

    @Override
    public WaitingList waitingList() {
        return new MemoryWaitingList(work);
    }

    @Override
    public UrgentRequests urgentRequests() {
        return new MemoryUrgentRequests(work);
    }

    @Override
    public Inspections inspections() {
        return new MemoryInspections(work);
    }

    @Override
    public KeyAccounts keyAccounts() {
        return new MemoryKeyAccounts(work);
    }

    @Override
    public QualitySources qualitySources() {
        return new MemoryQualitySources(work);
    }

    @Override
    public ClosedMonths closedMonths() {
        return new MemoryClosedMonths(work);
    }

    @Override
    public ProspectCards prospects() {
        return new MemoryProspectCards(work);
    }

    @Override
    public AccessCodes accessCodes() {
        return new MemoryAccessCodes(work);
    }

    @Override
    public PortalLinks portalLinks() {
        return new MemoryPortalLinks(work);
    }

    @Override
    public CarSales carSales() {
        return new MemoryCarSales(work);
    }

    @Override
    public VehicleEnds vehicleEnds() {
        return new MemoryVehicleEnds(work);
    }

    @Override
    public LifeStages lifeStages() {
        return new MemoryLifeStages(work);
    }

    @Override
    public Corrections corrections() {
        return new MemoryCorrections(work);
    }

    @Override
    public LifeSources lifeSources() {
        return new MemoryLifeSources(work);
    }

    @Override
    public void commit() {
        work.transaction().commit();
    }

    @Override
    public void close() {
        work.transaction().close();
    }
}
