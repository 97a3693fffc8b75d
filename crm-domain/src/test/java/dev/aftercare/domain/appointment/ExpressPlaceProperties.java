package dev.aftercare.domain.appointment;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.appointment.RandomWorkshops.Day;
import dev.aftercare.domain.appointment.SlotSearch.Wanted;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;

/** The express place of an urgent request, against a search that tries every quarter of an hour (APT-10). */
class ExpressPlaceProperties {

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-10")
    void itIsTheFirstFreeStartWhateverIsKeptFromOthers(@ForAll("days") Day day) {
        GivenDesk desk = day.busyDesk();
        WorkshopDay taken = desk.day(day.date());
        AppointmentPolicy kept = day.policy().filledBy(day.policy().filling().keepingExpress(100));
        SlotSearch express =
                new SlotSearch(desk.plan(), kept.express(), desk.search().now(), true);
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            Wanted wanted = new Wanted(service, taken.date().date(), Optional.empty(), Optional.empty());
            for (int from : List.of(0, taken.date().tickCount() / 2)) {
                Instant earliest = Tick.startOf(taken.date().tickAt(from));
                assertThat(express.first(wanted, taken, DaysAhead.of(List.of(taken)), earliest))
                        .isEqualTo(firstFree(desk, taken, service, kept, from));
            }
        }
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    @Tag("APT-4")
    @Tag("APT-10")
    void whatIsKeptForUrgentRequestsIsOfferedToNobodyElse(@ForAll("days") Day day) {
        GivenDesk desk = day.busyDesk();
        WorkshopDay taken = desk.day(day.date());
        AppointmentPolicy all = day.policy().filledBy(day.policy().filling().keepingExpress(100));
        SlotSearch normal = new SlotSearch(desk.plan(), all, desk.search().now(), true);
        for (ServiceOffering service : RandomWorkshops.SERVICES) {
            Wanted wanted = new Wanted(service, taken.date().date(), Optional.empty(), Optional.empty());
            assertThat(normal.offers(wanted, List.of(taken)).offers()).isEmpty();
        }
    }

    private static Optional<Instant> firstFree(
            GivenDesk desk, WorkshopDay taken, ServiceOffering service, AppointmentPolicy policy, int from) {
        NaiveSearch naive = new NaiveSearch(desk.plan(), taken, service, policy);
        TickSet onStep = taken.date().ticksOnStep(policy.stepMinutes());
        return onStep.offsets()
                .filter(offset -> offset >= from && naive.isFree(offset))
                .mapToObj(offset -> Tick.startOf(taken.date().tickAt(offset)))
                .findFirst();
    }

    @Provide
    Arbitrary<Day> days() {
        return RandomWorkshops.days();
    }
}
