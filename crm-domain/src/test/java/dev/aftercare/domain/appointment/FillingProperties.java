package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Room;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.RandomWorkshops.Day;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.time.Tick;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** What random days keep when they are filled (APT-4). */
class FillingProperties {

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    void noFreeSlotOfTheHalfDayWouldLeaveALowerPeakThanTheOfferedOne(@ForAll("days") Day day) {
        GivenDesk desk = day.busyDesk();
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            for (int known = 0; known <= 2; known++) {
                Optional<StaffId> advisor = known == 0 ? Optional.empty() : Optional.of(GivenWorkshop.person(known));
                List<SlotOffer> offers = desk.offers(day.date().toString(), 0, service, advisor);
                for (Half half : Half.values()) {
                    Optional<SlotOffer> offer =
                            offers.stream().filter(one -> one.half() == half).findFirst();
                    assertThat(offer.map(one ->
                                    peakWith(desk, day, service, one.slot().start(), advisor)))
                            .as("%s in the %s with %s", service, half, advisor)
                            .isEqualTo(lowestPeak(desk, day, service, half, advisor));
                }
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    @Tag("APT-2")
    void makingRoomMovesNobodysTimeAndTakesNothingTwice(@ForAll("days") Day day) {
        GivenDesk desk = day.desk();
        List<Assigned> others = others(day.run(desk));
        WorkshopDay taken = desk.day(day.date());
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            for (int offset = 0; offset < taken.date().tickCount(); offset += 2) {
                Wish wish = wish(desk, service, Tick.startOf(taken.date().tickAt(offset)), Optional.empty());
                if (!isTaken(desk.booking().place(wish, taken))
                        || !desk.booking().mayMakeRoom(wish, taken)) {
                    continue;
                }
                desk.booking().makeRoom(wish, taken, others).ifPresent(room -> check(day, desk, others, service, room));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-3")
    @Tag("APT-4")
    void anOfferForWhichRoomIsMadeCanBeBookedAtOnce(@ForAll("days") Day day) {
        GivenDesk desk = day.desk();
        List<Assigned> others = others(day.run(desk));
        WorkshopDay taken = desk.day(day.date());
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            Wanted wanted = new Wanted(service, day.date(), Optional.empty(), Optional.empty());
            for (SlotOffer offer :
                    desk.search().offers(wanted, List.of(taken), () -> others).offers()) {
                Wish wish = wish(desk, service, offer.slot().start(), Optional.empty());
                boolean direct = desk.booking().place(wish, taken).isAccepted();
                assertThat(direct).isEqualTo(!offer.why().reasons().contains(SlotOffer.OfferReason.ROOM_MADE));
                if (!direct) {
                    assertThat(desk.booking().mayMakeRoom(wish, taken)).isTrue();
                    assertThat(desk.booking().makeRoom(wish, taken, others)).isPresent();
                }
            }
        }
    }

    @Provide
    Arbitrary<Day> days() {
        return RandomWorkshops.days();
    }

    private static void check(Day day, GivenDesk desk, List<Assigned> others, ServiceOffering service, Room room) {
        WorkshopDay changed = desk.day(day.date());
        for (Assigned after : room.reassigned()) {
            Assigned before = others.stream()
                    .filter(other -> other.appointment().equals(after.appointment()))
                    .findFirst()
                    .orElseThrow();
            assertThat(timesOf(after)).isEqualTo(timesOf(before));
            assertThat(held(after, HoldKind.ADVISOR)).isEqualTo(held(before, HoldKind.ADVISOR));
            assertThat(held(after, HoldKind.TECHNICIAN)).isNotEqualTo(held(after, HoldKind.ADVISOR));
            assertRight(day, desk, after.work().services().get(0), after.holds());
            changed = changed.releasing(before.holds());
        }
        for (Assigned after : room.reassigned()) {
            changed = changed.taking(after.holds()); // throws where a place would be taken twice
        }
        List<Hold> own = room.place().placement().holds();
        assertRight(day, desk, service, own);
        WorkshopDay full = changed.taking(own);

        WorkshopDay empty = full.releasing(own);
        for (Assigned other : others) {
            Assigned now = room.reassigned().stream()
                    .filter(after -> after.appointment().equals(other.appointment()))
                    .findFirst()
                    .orElse(other);
            empty = empty.releasing(now.holds());
        }
        WorkshopDay before = desk.day(day.date());
        for (Assigned other : others) {
            before = before.releasing(other.holds());
        }
        assertThat(empty.taken())
                .as("all that was within the capacity is free again")
                .isEqualTo(before.taken());
    }

    private static void assertRight(Day day, GivenDesk desk, ServiceOffering service, List<Hold> holds) {
        NaiveSearch naive = new NaiveSearch(desk.plan(), desk.day(day.date()), service, day.policy());
        assertThat(holds).filteredOn(hold -> hold.kind() != HoldKind.VEHICLE).allMatch(naive::isRight);
    }

    private static Optional<Integer> lowestPeak(
            GivenDesk desk, Day day, ServiceOffering service, Half half, Optional<StaffId> advisor) {
        WorkshopDay taken = desk.day(day.date());
        int noon = taken.date().offsetFrom(day.policy().afternoonFrom());
        List<Integer> all = new ArrayList<>();
        List<Integer> withKnown = new ArrayList<>();
        for (int offset = 0; offset < taken.date().tickCount(); offset++) {
            if (offset < noon != (half == Half.MORNING)) {
                continue;
            }
            Wish wish = wish(desk, service, Tick.startOf(taken.date().tickAt(offset)), advisor);
            desk.booking()
                    .place(wish, taken)
                    .<Boolean>fold(
                            place -> {
                                int peak = naivePeak(
                                        desk.plan(),
                                        taken.taking(place.placement().holds()));
                                boolean isKnown = advisor.isPresent()
                                        && place.placement()
                                                .resource(HoldKind.ADVISOR)
                                                .equals(advisor.map(StaffId::value));
                                return isKnown ? withKnown.add(peak) : all.add(peak);
                            },
                            refusal -> false);
        }
        return (withKnown.isEmpty() ? all : withKnown).stream().min(Integer::compare);
    }

    private static int peakWith(
            GivenDesk desk, Day day, ServiceOffering service, Instant start, Optional<StaffId> advisor) {
        WorkshopDay taken = desk.day(day.date());
        Place place =
                desk.booking().place(wish(desk, service, start, advisor), taken).orElseThrow();
        return naivePeak(desk.plan(), taken.taking(place.placement().holds()));
    }

    /** The fullest half hour of the day, counted quarter by quarter. */
    private static int naivePeak(WorkshopPlan plan, WorkshopDay day) {
        int peak = 0;
        for (int half = 0; half < day.date().tickCount(); half += 2) {
            int load = 0;
            for (WorkshopPlan.Resource bay : plan.resources(HoldKind.BAY)) {
                load += day.taken(bay.id()).contains(half) ? 1 : 0;
                load += day.taken(bay.id()).contains(half + 1) ? 1 : 0;
            }
            peak = Math.max(peak, load);
        }
        return peak;
    }

    private static Wish wish(GivenDesk desk, ServiceOffering service, Instant start, Optional<StaffId> advisor) {
        return new Wish(desk.anotherCar(), service, start, advisor, Optional.empty());
    }

    private static boolean isTaken(Outcome<Place> outcome) {
        return outcome.fold(place -> false, refusal -> refusal.code() == AppointmentRefusal.SLOT_TAKEN);
    }

    private static List<Assigned> others(List<Placement> held) {
        List<Assigned> others = new ArrayList<>();
        for (Placement placement : held) {
            if (!placement.isOverbooked()) {
                others.add(new Assigned(
                        new AppointmentId(new UUID(20, others.size())),
                        RandomWorkshops.serviceOf(placement),
                        placement.holds()));
            }
        }
        return others;
    }

    private static Optional<UUID> held(Assigned assigned, HoldKind kind) {
        return assigned.holds().stream()
                .filter(hold -> hold.kind() == kind)
                .map(Hold::resource)
                .findFirst();
    }

    private static List<List<Object>> timesOf(Assigned assigned) {
        return assigned.holds().stream()
                .map(hold -> List.<Object>of(hold.kind(), hold.lane(), hold.fromTick(), hold.toTick()))
                .toList();
    }
}
