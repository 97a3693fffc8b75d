package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.ConflictException;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** When papers of cars run out, in a storage: a row per dealer, car and paper, found by day and by its next look (CARE-1, VEH-5). */
public interface PaperDueContract extends OnStorage {

    LocalDate LAST_DAY = LocalDate.of(2026, 3, 31);

    @Test
    @Tag("CARE-1")
    default void aPaperComesBackAsItWasAndItsNextVersionTakesItsPlaceUntilItIsDeleted() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PaperDue first = due(network.a(), car, Paper.INSPECTION, LAST_DAY);
        PaperDue second = due(network.a(), car, Paper.COMMERCIAL_INSURANCE, LAST_DAY);
        write(network.scopeOfA(), unit -> Stream.of(first, second).forEach(unit.paperDues()::insert));
        assertThat(of(network, network.scopeOfA())).containsExactly(second, first);
        assertThat(of(network, network.scopeOfB())).isEmpty();
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.paperDues().insert(first)))
                .isInstanceOf(ConflictException.class);
        PaperDue reminded = first.remindedBy(new MessageId(Ids.next()));
        assertThatThrownBy(
                        () -> write(network.scopeOfB(), unit -> unit.paperDues().update(reminded)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.paperDues().update(reminded));
        assertThat(of(network, network.scopeOfA())).containsExactly(second, reminded);
        assertThatThrownBy(
                        () -> write(network.scopeOfA(), unit -> unit.paperDues().delete(first)))
                .isInstanceOf(StaleVersionException.class);
        assertThatThrownBy(
                        () -> write(network.scopeOfB(), unit -> unit.paperDues().delete(reminded)))
                .isInstanceOf(StaleVersionException.class);
        write(network.scopeOfA(), unit -> unit.paperDues().delete(reminded));
        assertThat(of(network, network.scopeOfA())).containsExactly(second);
    }

    @Test
    @Tag("CARE-1")
    default void openOnesAreListedByDayCarAndPaperPageByPage() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PaperDue inspection = due(network.a(), car, Paper.INSPECTION, LAST_DAY);
        PaperDue compulsory = due(network.a(), car, Paper.COMPULSORY_INSURANCE, LAST_DAY);
        PaperDue before = due(network.a(), aVehicle().build().id(), Paper.INSPECTION, LAST_DAY.minusDays(1));
        PaperDue after = due(network.a(), aVehicle().build().id(), Paper.INSPECTION, LAST_DAY.plusDays(1));
        PaperDue closed = PaperDue.begun(network.a().id(), aVehicle().build().id(), Paper.INSPECTION, LAST_DAY, false);
        write(
                network.scopeOfA(),
                unit -> Stream.of(inspection, compulsory, before, after, closed).forEach(unit.paperDues()::insert));
        DateRange days = new DateRange(LAST_DAY.minusDays(1), LAST_DAY.plusDays(1));
        Page<PaperDue> first = read(network.scopeOfA(), unit -> unit.paperDues().dueIn(days, PageRequest.first(2)));
        assertThat(first.items()).containsExactly(before, compulsory);
        Page<PaperDue> rest =
                read(network.scopeOfA(), unit -> unit.paperDues().dueIn(days, new PageRequest(first.next(), 2)));
        assertThat(rest.items()).containsExactly(inspection);
        assertThat(rest.next()).isEmpty();
        Page<PaperDue> there = read(network.scopeOfB(), unit -> unit.paperDues().dueIn(days, PageRequest.first(2)));
        assertThat(there.items()).isEmpty();
    }

    @Test
    @Tag("CARE-7")
    default void theRunFindsPapersToLookAtNowAndNothingElse() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PaperDue now = lookedAt(due(network.a(), car, Paper.INSPECTION, LAST_DAY), NOW);
        PaperDue before = lookedAt(due(network.b(), car, Paper.INSPECTION, LAST_DAY), NOW.minusSeconds(1));
        PaperDue later = lookedAt(due(network.a(), car, Paper.COMPULSORY_INSURANCE, LAST_DAY), NOW.plusSeconds(1));
        PaperDue never = due(network.a(), car, Paper.COMMERCIAL_INSURANCE, LAST_DAY);
        write(network.scopeOfA(), unit -> Stream.of(now, later, never).forEach(unit.paperDues()::insert));
        write(network.scopeOfB(), unit -> unit.paperDues().insert(before));
        assertThat(list(Scope.job("papers"), unit -> unit.paperDues().toLookAt(NOW, 9)))
                .containsExactly(before, now);
        assertThat(list(Scope.job("papers"), unit -> unit.paperDues().toLookAt(NOW, 1)))
                .containsExactly(before);
        assertThat(list(network.scopeOfA(), unit -> unit.paperDues().toLookAt(NOW, 9)))
                .containsExactly(now);
    }

    @Test
    @Tag("HC-24")
    @Tag("HC-27")
    default void whatHappensToACarUnsettlesItsPapersWhicheverDealersTheyAre() {
        TwoDealers network = TwoDealers.in(this);
        VehicleId car = network.car().id();
        PaperDue here = due(network.a(), car, Paper.INSPECTION, LAST_DAY);
        PaperDue there = due(network.b(), car, Paper.INSPECTION, LAST_DAY);
        PaperDue other = due(network.a(), aVehicle().build().id(), Paper.INSPECTION, LAST_DAY);
        write(network.scopeOfA(), unit -> Stream.of(here, other).forEach(unit.paperDues()::insert));
        write(network.scopeOfB(), unit -> unit.paperDues().insert(there));
        write(
                network.scopeOfB(),
                unit -> assertThat(unit.paperDues().unsettle(car, NOW)).isEqualTo(2));
        assertThat(of(network, network.scopeOfA())).containsExactly(here.unsettled(NOW));
        assertThat(list(
                        network.scopeOfB(),
                        unit -> unit.paperDues().of(network.b().id(), car)))
                .containsExactly(there.unsettled(NOW));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.paperDues().of(network.a().id(), other.vehicle())))
                .containsExactly(other);
    }

    private List<PaperDue> of(TwoDealers network, Scope scope) {
        return list(
                scope,
                unit -> unit.paperDues().of(network.a().id(), network.car().id()));
    }

    private static PaperDue due(Dealer dealer, VehicleId car, Paper paper, LocalDate day) {
        return PaperDue.begun(dealer.id(), car, paper, day, true);
    }

    /** What a change left open of it, to be looked at. */
    private static PaperDue lookedAt(PaperDue due, Instant at) {
        return new PaperDue(
                due.dealer(),
                due.vehicle(),
                due.paper(),
                due.dueOn(),
                due.isOpen(),
                Optional.of(at),
                Optional.empty(),
                1);
    }
}
