package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Assigned;
import dev.aftercare.domain.appointment.Booking;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.BookingWay;
import dev.aftercare.domain.appointment.Credit;
import dev.aftercare.domain.appointment.DaysAhead;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.appointment.SlotSearch;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.appointment.WorkshopPlan;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.Whereabouts;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The dealer, its staff and the policy as an appointment's use case sees them. Made after the days are locked that the
 * use case will write, so that hours and people are those of the moment.
 */
final class Planning {

    /** How far around the wished day offers are looked for. */
    private static final int DAYS_BEFORE = 3;

    private static final int DAYS_AFTER = 10;

    /** How much further, so that work which takes days can end. */
    static final int DAYS_OF_LONG_WORK = 30;

    private final Work work;
    private final Dealer dealer;
    private final List<StaffMember> staff;
    private final PolicyVersion<AppointmentPolicy> policy;
    private final SlotSearch search;
    private final Optional<LocalDate> notBefore;
    private final Optional<LocalDate> notAfter;

    private Planning(Work work, LocalDate first) {
        this.work = work;
        this.dealer = work.dealer();
        List<StaffMember> own = work.stores().staff().of(dealer.id());
        Whereabouts whereabouts = work.stores().absences().whereabouts(dealer.id(), ZonedDate.of(first, dealer.zone()));
        this.staff = whereabouts.with(own, dealer.id());
        this.policy = work.policy(AppointmentPolicy.KIND, dealer.dateAt(work.now()));
        Actor actor = work.call().actor();
        boolean byDesk = !actor.is(Role.INTEGRATION) && !actor.is(Role.CUSTOMER);
        this.search = new SlotSearch(WorkshopPlan.of(dealer, own, whereabouts), policy.body(), work.now(), byDesk);
        this.notBefore = Optional.empty();
        this.notAfter = Optional.empty();
    }

    private Planning(Planning same, SlotSearch search, Optional<LocalDate> notBefore, Optional<LocalDate> notAfter) {
        this.work = same.work;
        this.dealer = same.dealer;
        this.staff = same.staff;
        this.policy = same.policy;
        this.search = search;
        this.notBefore = notBefore;
        this.notAfter = notAfter;
    }

    static Planning of(Work work) {
        return new Planning(work, work.today());
    }

    /** The same to look at a day, which may be past: who was there then, and was not. */
    static Planning lookingAt(Work work, LocalDate day) {
        return new Planning(work, day.isBefore(work.today()) ? day : work.today());
    }

    /** The same, of work that waits for its parts until a day: what is offered in the place of a time refused is not before it (APT-5b). */
    Planning notBefore(Optional<LocalDate> day) {
        return new Planning(this, search, day, notAfter);
    }

    /**
     * The same for an urgent request: nothing is kept from it, no room is made for it, and the day itself is open to it, whoever asks (APT-10).
     *
     * @param last on which express places are given; what is offered in the place of a time refused is not after it
     */
    Planning express(LocalDate last) {
        SlotSearch express = new SlotSearch(plan(), policy().express(), work.now(), true);
        return new Planning(this, express, notBefore, Optional.of(last));
    }

    Dealer dealer() {
        return dealer;
    }

    AppointmentPolicy policy() {
        return policy.body();
    }

    WorkshopPlan plan() {
        return search.plan();
    }

    Booking booking() {
        return new Booking(search, policy.id());
    }

    /** The dealer's own people, and whom it has borrowed. */
    List<StaffMember> staff() {
        return staff;
    }

    /** Whether room may be made among others (APT-4): the scope of one person reaches no other's appointment (CUS-11). */
    boolean mayReassign() {
        return work.call().scope().person().isEmpty();
    }

    /** What is to be done to a car, or the refusal that the dealer does not offer it (NET-1). */
    Outcome<WorkPackage> work(List<String> services, Optional<VehicleId> car) {
        return OfferedWork.of(work, dealer, services, car);
    }

    /** What an appointment is for. */
    Outcome<WorkPackage> work(ServiceRequest request) {
        return work(request.services(), Optional.of(request.vehicle()));
    }

    /** A member of this dealer's staff by id, none where none is named; an unknown one is not found. */
    Optional<StaffId> staffMember(@Nullable UUID id) {
        Optional<StaffId> named = Optional.ofNullable(id).map(StaffId::new);
        named.ifPresent(wanted -> {
            if (staff.stream().noneMatch(person -> person.id().equals(wanted))) {
                throw new NotFoundException(wanted.subject());
            }
        });
        return named;
    }

    /** Whom an appointment counts for that is set now: the clerk whose account acts, or nobody where a customer does (APT-8). */
    Credit credit() {
        Actor actor = work.call().actor();
        BookingWay way = actor.is(Role.CUSTOMER)
                ? BookingWay.ONLINE
                : actor.is(Role.INTEGRATION) ? BookingWay.SYSTEM : BookingWay.DESK;
        return Credit.of(work.now(), way, Acting.among(staff, actor));
    }

    /**
     * The slots to offer around a wished day, read without a lock. The appointments of the wished day are read only where a half of
     * it is full and room might be made.
     */
    SlotOffers offers(Wanted wanted) {
        return offers(wanted, () -> mayReassign() ? new RoomMaking(work, this).assigned(wanted.day()) : List.of());
    }

    private SlotOffers offers(Wanted wanted, Supplier<List<Assigned>> others) {
        LocalDate wished = wanted.notBefore().filter(wanted.day()::isBefore).orElse(wanted.day());
        if (!wanted.work().mayTakeDays()) {
            return search.offers(wanted, daysAround(wished, wished), others);
        }
        List<WorkshopDay> ahead = work.stores()
                .workshopDays()
                .read(
                        dealer.id(),
                        dealer.zone(),
                        firstAround(wished),
                        lastAround(wished).plusDays(DAYS_OF_LONG_WORK));
        return search.offers(wanted, daysAround(wished, ahead), DaysAhead.of(ahead), others);
    }

    /** The first free start on a locked day that is not before {@code earliest}; no room is made. */
    Optional<Instant> first(Wanted wanted, WorkshopDay day, DaysAhead ahead, Instant earliest) {
        return search.first(wanted, day, ahead, earliest);
    }

    /** The days around those from {@code first} to {@code last} on which offers are looked for, read without a lock. */
    List<WorkshopDay> daysAround(LocalDate first, LocalDate last) {
        return work.stores().workshopDays().read(dealer.id(), dealer.zone(), firstAround(first), lastAround(last));
    }

    /** Of {@code days} those around one of them. */
    List<WorkshopDay> daysAround(LocalDate wished, List<WorkshopDay> days) {
        return days.stream()
                .filter(day -> !day.date().date().isBefore(firstAround(wished))
                        && !day.date().date().isAfter(lastAround(wished)))
                .toList();
    }

    private LocalDate firstAround(LocalDate wished) {
        LocalDate today = dealer.dateAt(work.now());
        return wished.minusDays(DAYS_BEFORE).isBefore(today) ? today : wished.minusDays(DAYS_BEFORE);
    }

    private LocalDate lastAround(LocalDate wished) {
        LocalDate today = dealer.dateAt(work.now());
        LocalDate last = wished.isBefore(today) ? today.plusDays(DAYS_AFTER) : wished.plusDays(DAYS_AFTER);
        return notAfter.filter(last::isAfter).orElse(last);
    }

    /**
     * The slots that are free on one day, one in each half at the most, as {@code day} stands; no room is made.
     *
     * @param ahead on which work may go on
     */
    SlotOffers offersOn(Wanted wanted, WorkshopDay day, DaysAhead ahead) {
        return search.offers(wanted, List.of(day), ahead, List::of);
    }

    /**
     * The refusal with what can be had instead, where a time was refused that others may still have. Only what is free: others wait for
     * the lock of the day meanwhile, and must not wait until room was looked for.
     */
    <T> Outcome<T> refusedWithOffers(Refusal refusal, Wish wish, ZonedDate wished) {
        SlotOffers offers = offers(
                new Wanted(
                        wish.work(),
                        wished.date(),
                        wish.knownAdvisor(),
                        Optional.of(wish.vehicle()),
                        wish.waits(),
                        wish.stay().loanCar(),
                        notBefore),
                List::of);
        return Outcome.refused(offers.offers().isEmpty() ? refusal : refusal.offering(offers));
    }
}
