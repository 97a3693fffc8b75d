package dev.aftercare.domain.appointment;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Finds what can be done about appointments that do not fit any more (CARE-11, APT-3). Pure and thread-safe.
 *
 * @param booking workshop, policy and now
 */
public record Settlement(Booking booking) {

    /**
     * What can be done about {@code appointment}, the best first.
     *
     * @param misfits what of it does not fit
     * @param work what is done, as long as it takes with that car
     * @param days the days to look at, the appointment's own among them
     */
    public List<Proposal> proposals(
            Appointment appointment, List<Misfit> misfits, WorkPackage work, List<WorkshopDay> days) {
        ImmutableList.Builder<Proposal> proposals = ImmutableList.builder();
        Optional<List<Hold>> replaced = atTheSameTime(appointment, misfits, work, DaysAhead.of(days));
        replaced.ifPresent(holds -> proposals.add(new Proposal.SameTime(changed(appointment, holds))));
        return proposals
                .addAll(otherTimes(appointment, work, days, replaced.isPresent()))
                .build();
    }

    /**
     * All that {@code appointment} holds when others are in the place of what does not fit, at the same time; empty where nobody can.
     *
     * @param days its days, as they are with the appointment
     */
    public Optional<List<Hold>> atTheSameTime(
            Appointment appointment, List<Misfit> misfits, WorkPackage work, DaysAhead days) {
        List<Hold> vain =
                misfits.stream().flatMap(misfit -> misfit.hold().stream()).toList();
        return vain.size() < misfits.size() || vain.isEmpty()
                ? Optional.empty()
                : replaced(
                        appointment.placement(),
                        vain,
                        work,
                        date -> days.on(date).map(day -> day.releasing(day.ofThisDay(vain))));
    }

    /** What of {@code holds} {@code appointment} does not hold yet. */
    private static List<Hold> changed(Appointment appointment, List<Hold> holds) {
        return holds.stream()
                .filter(hold -> !appointment.placement().holds().contains(hold))
                .toList();
    }

    /** Tries one after the other in the place of the first of {@code vain}, and with each the rest; somebody with two parts may be in the way. */
    private Optional<List<Hold>> replaced(Placement present, List<Hold> vain, WorkPackage work, DaysAhead without) {
        if (vain.isEmpty()) {
            return Optional.of(present.holds());
        }
        Hold first = vain.get(0);
        return without.on(first.date(plan().dealer().zone())).stream()
                .flatMap(day -> candidates(first, day)
                        .flatMap(candidate -> booking.reassign(present, work, first, candidate, day)
                                .fold(Stream::of, refusal -> Stream.<Hold>empty())))
                .flatMap(hold ->
                        replaced(present.replacing(first, hold), vain.subList(1, vain.size()), work, without).stream())
                .findFirst();
    }

    /** Who can do least else, then who has least on that day, then by ids. */
    private Stream<UUID> candidates(Hold hold, WorkshopDay day) {
        return plan().resources(hold.kind()).stream()
                .sorted(Comparator.<Resource>comparingInt(
                                resource -> resource.abilities(day.date().date()))
                        .thenComparing(resource -> day.taken(resource.id()).cardinality())
                        .thenComparing(resource -> resource.id().toString()))
                .map(Resource::id)
                .filter(id -> !id.equals(hold.resource()));
    }

    private List<Proposal> otherTimes(
            Appointment appointment, WorkPackage work, List<WorkshopDay> days, boolean others) {
        List<Hold> held = appointment.placement().holds();
        LocalDate own = dateOf(appointment).date();
        List<WorkshopDay> without = days.stream()
                .map(day -> day.ofThisDay(held).isEmpty() ? day : day.releasing(day.ofThisDay(held)))
                .toList();
        Wanted wanted = new Wanted(
                work,
                own,
                appointment.placement().resource(HoldKind.ADVISOR).map(StaffId::new),
                Optional.of(appointment.request().vehicle()),
                appointment.request().waits(),
                appointment.request().stay().loanCar());
        return booking.search().offers(wanted, without).offers().stream()
                .filter(offer -> !others
                        || !offer.slot()
                                .start()
                                .equals(appointment.placement().slot().start()))
                .sorted(Comparator.comparing(offer -> distance(appointment, offer)))
                .<Proposal>map(Proposal.OtherTime::new)
                .toList();
    }

    private static Duration distance(Appointment appointment, SlotOffer offer) {
        return Duration.between(
                        appointment.placement().slot().start(), offer.slot().start())
                .abs();
    }

    private ZonedDate dateOf(Appointment appointment) {
        return ZonedDate.containing(
                appointment.placement().slot().start(), plan().dealer().zone());
    }

    private WorkshopPlan plan() {
        return booking.search().plan();
    }
}
