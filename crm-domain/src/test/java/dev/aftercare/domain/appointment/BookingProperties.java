package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.RandomWorkshops.Day;
import dev.aftercare.domain.appointment.RandomWorkshops.Request;
import dev.aftercare.domain.appointment.WorkshopPlan.Resource;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.RefusalCode;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

class BookingProperties {

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-3")
    void everyOfferCanBeBookedAtOnce(@ForAll("days") Day day) {
        GivenDesk desk = day.busyDesk();
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            for (int known = 1; known <= 5; known++) {
                Optional<StaffId> advisor = Optional.of(GivenWorkshop.person(known));
                for (SlotOffer offer : desk.offers(day.date().toString(), 1, service, advisor)) {
                    Place place = desk.book(offer.slot().start(), service, advisor, Optional.empty())
                            .orElseThrow();

                    assertThat(place.placement().slot()).isEqualTo(offer.slot());
                    offer.knownAdvisor()
                            .ifPresent(promised -> assertThat(place.placement().resource(HoldKind.ADVISOR))
                                    .contains(promised.value()));
                    desk.release(place.placement());
                }
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-2")
    void whatIsHeldIsHeldOnceByWhoIsAbleAndThere(@ForAll("days") Day day) {
        GivenDesk desk = day.desk();
        List<Placement> held = day.run(desk);
        Set<List<Object>> places = new HashSet<>();
        for (Placement placement : held) {
            ServiceOffering service = RandomWorkshops.serviceOf(placement);
            NaiveSearch naive = new NaiveSearch(desk.plan(), desk.day(day.date()), service, day.policy());

            List<Hold> team = placement.holds().stream()
                    .filter(hold -> hold.kind() != HoldKind.VEHICLE)
                    .toList();

            assertThat(team).hasSize(3).allMatch(naive::isRight);
            assertThat(team).allMatch(hold -> hold.lane() > 0 == placement.isOverbooked());
            assertThat(placement.holds()).hasSize(4);
            assertThat(placement.resource(HoldKind.TECHNICIAN)).isNotEqualTo(placement.resource(HoldKind.ADVISOR));
            for (Hold hold : placement.holds()) {
                for (long tick = hold.fromTick(); tick < hold.toTick(); tick++) {
                    assertThat(places.add(List.of(hold.resource(), hold.lane(), tick)))
                            .as("%s at %s is held once", hold, tick)
                            .isTrue();
                }
            }
        }
        assertThat(placesOf(desk.day(day.date()))).isEqualTo(places);
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-2")
    void aTimeIsRefusedOnlyWhereNobodyIsFree(@ForAll("days") Day day) {
        GivenDesk desk = day.busyDesk();
        WorkshopDay taken = desk.day(day.date());
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            NaiveSearch naive = new NaiveSearch(desk.plan(), taken, service, day.policy());
            for (int offset = 0; offset < taken.date().tickCount(); offset++) {
                Optional<RefusalCode> refused = refusal(desk, taken, service, offset);
                if (refused.equals(Optional.of(AppointmentRefusal.OFF_STEP))) {
                    continue;
                }
                boolean free = naive.isFree(offset);
                assertThat(refused.isEmpty() || refused.get() == AppointmentRefusal.KEPT_FOR_WALK_INS)
                        .as("%s at %s: %s", service, offset, refused)
                        .isEqualTo(free);
                assertThat(refused.equals(Optional.of(AppointmentRefusal.OUTSIDE_HOURS)))
                        .isEqualTo(!naive.isSomebodyThere(offset));
            }
        }
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-7")
    void givingBackRestoresTheDay(@ForAll("days") Day day) {
        GivenDesk desk = day.desk();
        List<Placement> held = day.run(desk);
        for (Request request : day.requests()) {
            WorkshopDay before = desk.day(day.date());
            day.ask(desk, request)
                    .<Boolean>fold(
                            place -> {
                                desk.release(place.placement());
                                return true;
                            },
                            refusal -> false);
            assertThat(desk.day(day.date()).taken()).isEqualTo(before.taken());
        }
        held.forEach(desk::release);
        assertThat(desk.day(day.date()).taken()).isEmpty();
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    void theWalkInShareIsNeverBookedBeforeTheDay(@ForAll("days") Day day) {
        WorkshopDay taken = day.busyDesk().day(day.date());
        WorkshopPlan plan = day.workshop().plan();
        TickSet morning = TickSet.range(0, taken.date().offsetFrom(day.policy().afternoonFrom()));
        for (TickSet half : List.of(morning, taken.date().ticks().minus(morning))) {
            int capacity = plan.resources(HoldKind.BAY).size()
                    * plan.opening().ticksOn(taken.date()).and(half).cardinality();
            int booked = plan.resources(HoldKind.BAY).stream()
                    .map(Resource::id)
                    .mapToInt(bay -> taken.taken(bay).and(half).cardinality())
                    .sum();
            assertThat(booked * 100)
                    .isLessThanOrEqualTo(capacity * (100 - day.policy().walkInPercent()));
        }
    }

    @Provide
    Arbitrary<Day> days() {
        return RandomWorkshops.days();
    }

    private static Optional<RefusalCode> refusal(GivenDesk desk, WorkshopDay day, ServiceOffering service, int offset) {
        Outcome<Place> outcome = desk.booking()
                .place(
                        new Booking.Wish(
                                desk.anotherCar(),
                                service,
                                Tick.startOf(day.date().tickAt(offset)),
                                Optional.empty(),
                                Optional.empty()),
                        day);
        return outcome.fold(place -> Optional.empty(), refusal -> Optional.of(refusal.code()));
    }

    private static Set<List<Object>> placesOf(WorkshopDay day) {
        Set<List<Object>> places = new HashSet<>();
        day.taken()
                .forEach((place, ticks) -> ticks.offsets()
                        .forEach(offset -> places.add(List.of(
                                place.resource(), place.lane(), day.date().tickAt(offset)))));
        return places;
    }
}
