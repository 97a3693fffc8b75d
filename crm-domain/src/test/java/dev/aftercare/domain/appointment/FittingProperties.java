package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.Proposal.OtherTime;
import dev.aftercare.domain.appointment.Proposal.SameTime;
import dev.aftercare.domain.appointment.RandomWorkshops.Day;
import dev.aftercare.domain.appointment.RandomWorkshops.Out;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.VehicleId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** A day is booked, then bays and people are taken out, or the hours change. */
class FittingProperties {

    /** What is found to be no more as it was when it was booked. */
    private record Found(Appointment appointment, ServiceOffering service, WorkshopPlan plan, List<Misfit> misfits) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("CARE-11")
    void somethingDoesNotFitExactlyWhereSomebodyHeldIsNotAbleOrNotThere(
            @ForAll("days") Day day, @ForAll("outages") List<Out> outages, @ForAll("hours") String hours) {
        GivenDesk desk = day.desk();
        List<Placement> held = day.run(desk);
        GivenWorkshop changed = changed(day, outages, hours);
        for (Placement placement : held) {
            Found found = found(placement, changed);
            NaiveSearch naive = new NaiveSearch(found.plan(), desk.day(day.date()), found.service(), day.policy());
            assertThat(found.misfits().stream().map(misfit -> misfit.hold().orElseThrow()))
                    .containsExactlyElementsOf(placement.holds().stream()
                            .filter(hold -> hold.kind() != HoldKind.VEHICLE)
                            .filter(hold -> !naive.fits(hold))
                            .toList());
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("CARE-11")
    @Tag("APT-2")
    void whatIsProposedCanBeHadAndSettlesIt(
            @ForAll("days") Day day, @ForAll("outages") List<Out> outages, @ForAll("hours") String hours) {
        GivenDesk desk = day.desk();
        List<Placement> held = day.run(desk);
        GivenWorkshop changed = changed(day, outages, hours);
        for (Placement placement : held) {
            Found found = found(placement, changed);
            if (found.misfits().isEmpty()) {
                continue;
            }
            Booking booking = new Booking(
                    new SlotSearch(found.plan(), day.policy(), desk.search().now(), true), GivenDesk.POLICY);
            List<WorkshopDay> days = List.of(
                    desk.day(day.date().minusDays(1)),
                    desk.day(day.date()),
                    desk.day(day.date().plusDays(1)));
            for (Proposal proposal : new Settlement(booking)
                    .proposals(found.appointment(), found.misfits(), WorkPackage.of(found.service()), days)) {
                Placement settled = settled(proposal, found, booking, desk);
                assertThat(new Fitting(found.plan()).misfits(at(settled)))
                        .as("%s", proposal)
                        .isEmpty();
            }
        }
    }

    /** Where it is to be had at the same time by trying everybody, it is proposed. */
    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("CARE-11")
    void othersAtTheSameTimeAreProposedFirstWhereThereAreAny(
            @ForAll("days") Day day, @ForAll("outages") List<Out> outages, @ForAll("hours") String hours) {
        GivenDesk desk = day.desk();
        List<Placement> held = day.run(desk);
        GivenWorkshop changed = changed(day, outages, hours);
        for (Placement placement : held) {
            Found found = found(placement, changed);
            if (found.misfits().size() != 1) {
                continue;
            }
            Hold vain = found.misfits().get(0).hold().orElseThrow();
            NaiveSearch naive = new NaiveSearch(found.plan(), desk.day(day.date()), found.service(), day.policy());
            boolean anybody = found.plan().resources(vain.kind()).stream()
                    .map(other -> new Hold(vain.kind(), other.id(), 0, vain.fromTick(), vain.toTick()))
                    .filter(hold -> placement.holds().stream()
                            .noneMatch(present -> present.resource().equals(hold.resource())))
                    .anyMatch(hold -> naive.fits(hold)
                            && (vain.lane() > 0 || desk.day(day.date()).isFree(List.of(hold))));
            Booking booking = new Booking(
                    new SlotSearch(found.plan(), day.policy(), desk.search().now(), true), GivenDesk.POLICY);
            List<Proposal> proposals = new Settlement(booking)
                    .proposals(
                            found.appointment(),
                            found.misfits(),
                            WorkPackage.of(found.service()),
                            List.of(desk.day(day.date())));
            assertThat(proposals.stream()
                            .findFirst()
                            .filter(SameTime.class::isInstance)
                            .isPresent())
                    .isEqualTo(anybody);
        }
    }

    private static Placement settled(Proposal proposal, Found found, Booking booking, GivenDesk desk) {
        Placement placement = found.appointment().placement();
        WorkshopDay own = desk.day(placement.slot().start());
        if (proposal instanceof SameTime same) {
            List<Hold> vain = found.misfits().stream()
                    .map(misfit -> misfit.hold().orElseThrow())
                    .toList();
            assertThat(own.releasing(vain).isFree(same.replaced())).isTrue();
            List<Hold> holds = placement.holds().stream()
                    .map(hold -> same.replaced().stream()
                            .filter(other -> other.kind() == hold.kind())
                            .findFirst()
                            .orElse(hold))
                    .toList();
            return placement.holding(holds);
        }
        SlotOffer offer = ((OtherTime) proposal).offer();
        WorkshopDay to = desk.day(offer.slot().start());
        Wish wish = new Wish(
                found.appointment().request().vehicle(),
                found.service(),
                offer.slot().start(),
                offer.knownAdvisor(),
                Optional.empty());
        return booking.place(wish, to.date().equals(own.date()) ? to.releasing(placement.holds()) : to)
                .orElseThrow()
                .placement();
    }

    private static GivenWorkshop changed(Day day, List<Out> outages, String hours) {
        GivenWorkshop changed = RandomWorkshops.takeOut(day.workshop(), day.date(), outages);
        return hours.isEmpty() ? changed : changed.open(hours);
    }

    private static Found found(Placement placement, GivenWorkshop changed) {
        ServiceOffering service = RandomWorkshops.serviceOf(placement);
        WorkshopPlan plan = changed.offeringOnly(service).plan();
        Appointment appointment = at(placement);
        return new Found(appointment, service, plan, new Fitting(plan).misfits(appointment));
    }

    private static Appointment at(Placement placement) {
        VehicleId car = new VehicleId(placement.resource(HoldKind.VEHICLE).orElseThrow());
        return Appointment.booked(
                        new AppointmentId(new UUID(1, 1)),
                        new ShortNumber('A', 2026, 1),
                        GivenWorkshop.DEALER,
                        new ServiceRequest(car, new CustomerId(new UUID(2, 1)), "service", "", Optional.empty()),
                        new Booking.Place(placement, placement.slot().start()),
                        Credit.unknown())
                .orElseThrow();
    }

    @Provide
    Arbitrary<Day> days() {
        return RandomWorkshops.days();
    }

    @Provide
    Arbitrary<List<Out>> outages() {
        return RandomWorkshops.outages();
    }

    @Provide
    Arbitrary<String> hours() {
        return Arbitraries.of("", "", "10:00-16:00", "00:00-24:00");
    }
}
