package dev.aftercare.domain.appointment;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.LoanCar;
import dev.aftercare.domain.network.Outage;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.AbsenceId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A dealer's workshop, told in one sentence: {@code aWorkshop().open("08:00-18:00").bay("lift").technician("engine").advisor()}.
 * Bays and people are numbered from 1 as they come.
 */
final class GivenWorkshop {

    static final OrganisationId DEALER = new OrganisationId(new UUID(3, 1));

    private final List<Bay> bays = new ArrayList<>();
    private final List<LoanCar> loanCars = new ArrayList<>();
    private final List<StaffMember> staff = new ArrayList<>();
    private final List<Absence> absences = new ArrayList<>();
    private final List<ServiceOffering> services = new ArrayList<>();
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private BusinessHours hours = BusinessHours.everyDay(DayHours.of("08:00-18:00"));

    static GivenWorkshop aWorkshop() {
        return new GivenWorkshop();
    }

    /** With so many bays, technicians and advisors who can do everything. */
    static GivenWorkshop aWorkshopOf(int count) {
        GivenWorkshop workshop = aWorkshop();
        for (int i = 0; i < count; i++) {
            workshop.bay().technician().advisor();
        }
        return workshop;
    }

    GivenWorkshop in(String newZone) {
        zone = ZoneId.of(newZone);
        return this;
    }

    GivenWorkshop open(String... ranges) {
        return open(BusinessHours.everyDay(DayHours.of(ranges)));
    }

    GivenWorkshop open(BusinessHours newHours) {
        hours = newHours;
        return this;
    }

    GivenWorkshop bay(String... equipment) {
        bays.add(new Bay(new BayId(bay(bays.size() + 1)), "Bay " + bays.size(), Set.of(equipment)));
        return this;
    }

    /** With so many cars that it lends. */
    GivenWorkshop lending(int count) {
        for (int number = 1; number <= count; number++) {
            loanCars.add(new LoanCar(loanCar(number), "Loan car " + number));
        }
        return this;
    }

    GivenWorkshop technician(String... skills) {
        return person(Set.of(Role.TECHNICIAN), BusinessHours.always(), skills);
    }

    GivenWorkshop advisor(String... skills) {
        return person(Set.of(Role.SERVICE_ADVISOR), BusinessHours.always(), skills);
    }

    /** Somebody who is technician and advisor. */
    GivenWorkshop allRounder(String... skills) {
        return person(Set.of(Role.TECHNICIAN, Role.SERVICE_ADVISOR), BusinessHours.always(), skills);
    }

    /** The person who came last works at these hours only. */
    GivenWorkshop workingAt(BusinessHours shift) {
        return lastPerson(staff.get(staff.size() - 1).workingAt(shift));
    }

    GivenWorkshop workingAt(String... ranges) {
        return workingAt(BusinessHours.everyDay(DayHours.of(ranges)));
    }

    /** The person who came last leaves after that day. */
    GivenWorkshop until(String lastDay) {
        StaffMember last = staff.get(staff.size() - 1);
        StaffMember.Employment employment =
                new StaffMember.Employment(last.employment().from(), Optional.of(LocalDate.parse(lastDay)));
        return lastPerson(new StaffMember(
                last.id(), DEALER, last.name(), last.account(), last.career(), last.hours(), employment, 1));
    }

    /** The person who came last is away on these days. */
    GivenWorkshop away(String first, String last) {
        DateRange days =
                new DateRange(LocalDate.parse(first), LocalDate.parse(last).plusDays(1));
        absences.add(new Absence(absence(), DEALER, person(staff.size()), days, Optional.empty(), List.of(), 1));
        return this;
    }

    /** The person with that number is away for these hours. */
    GivenWorkshop away(int number, TimeRange hours) {
        DateRange days = new DateRange(
                ZonedDate.dateAt(hours.start(), zone),
                ZonedDate.dateAt(hours.end(), zone).plusDays(1));
        absences.add(Absence.forHours(absence(), DEALER, person(number), days, hours));
        return this;
    }

    private AbsenceId absence() {
        return new AbsenceId(new UUID(9, absences.size() + 1L));
    }

    /** The bay with that number is out of use. */
    GivenWorkshop outOfUse(int number, TimeRange time) {
        bays.set(number - 1, bays.get(number - 1).outOfUse(new Outage(time, Outage.Reason.BROKEN), Instant.EPOCH));
        return this;
    }

    /** It offers that service alone. */
    GivenWorkshop offeringOnly(ServiceOffering service) {
        services.clear();
        services.add(service);
        return this;
    }

    int bays() {
        return bays.size();
    }

    int people() {
        return staff.size();
    }

    ZoneId zone() {
        return zone;
    }

    WorkshopPlan plan() {
        Dealer dealer = new Dealer(
                DEALER,
                "SH01",
                new DealerProfile("Pudong", "East", "Shanghai", Grade.A),
                zone,
                hours,
                new Workshop(bays, services, loanCars),
                1);
        return WorkshopPlan.of(dealer, staff, absences);
    }

    WorkshopDay emptyDay(String date) {
        return WorkshopDay.empty(DEALER, ZonedDate.of(LocalDate.parse(date), zone));
    }

    static UUID bay(int number) {
        return new UUID(7, number);
    }

    static UUID loanCar(int number) {
        return new UUID(10, number);
    }

    static StaffId person(int number) {
        return new StaffId(new UUID(8, number));
    }

    static ServiceOffering service(int minutes) {
        return service(minutes, Set.of(), Set.of());
    }

    static ServiceOffering service(int minutes, Set<String> skills, Set<String> equipment) {
        return new ServiceOffering("service", "Service", minutes, skills, equipment);
    }

    /** What a failing property prints. */
    @Override
    public String toString() {
        return zone + " " + hours.weekly() + " " + bays + " " + staff + " " + absences;
    }

    private GivenWorkshop person(Set<Role> roles, BusinessHours shift, String... skills) {
        staff.add(new StaffMember(
                person(staff.size() + 1),
                DEALER,
                "Person " + staff.size(),
                Optional.empty(),
                Post.of(roles, Set.of(skills)),
                shift,
                new StaffMember.Employment(LocalDate.of(2020, 1, 1), Optional.empty()),
                1));
        return this;
    }

    private GivenWorkshop lastPerson(StaffMember changed) {
        staff.set(staff.size() - 1, changed);
        return this;
    }
}
