package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.TOMORROW;
import static dev.aftercare.testkit.given.Given.aCustomer;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.domain.parts.PickTrouble;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.UnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Parts picked beforehand: what was told of them, a queue by next try, and what is left to people (APT-2, APT-5b). */
public interface PartsContract extends OnStorage {

    @Test
    @Tag("APT-5b")
    default void aPickComesBackAsItWasInEveryState() {
        TwoDealers network = TwoDealers.in(this);
        PartsPick wanted = aPick(network.appointment().build(), NOW);
        write(network.scopeOfA(), unit -> insert(unit, network, wanted));
        PartsPick tried = wanted.tried(NOW);
        PartsPick reserved = tried.done();
        PartsPick unwanted = reserved.wantedOn(TOMORROW.plusDays(3), NOW).unwanted(NOW.plusSeconds(1));
        PartsPick byHand = unwanted.tried(NOW).givenUp();
        PartsPick previous = wanted;
        for (PartsPick next : List.of(tried, reserved, unwanted, byHand)) {
            PartsPick stored = at(next, previous.version() + 1);
            write(network.scopeOfA(), unit -> unit.partsPicks().update(stored));
            assertThat(find(network.scopeOfA(), unit -> unit.partsPicks().find(stored.appointment())))
                    .contains(stored);
            assertThat(find(network.scopeOfB(), unit -> unit.partsPicks().find(stored.appointment())))
                    .isEmpty();
            previous = stored;
        }
    }

    @Test
    @Tag("APT-2")
    default void theQueueOfPicksGivesWhatIsDueTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        PartsPick now = aPick(network.appointment().build(), NOW);
        PartsPick earlier = aPick(network.appointment().build(), NOW.minusSeconds(9));
        PartsPick later = aPick(network.appointment().build(), NOW.plusNanos(1_000));
        PartsPick done = aPick(network.appointment().build(), NOW);
        write(network.scopeOfA(), unit -> {
            Stream.of(now, earlier, later, done).forEach(pick -> insert(unit, network, pick));
            unit.partsPicks().update(done.done());
        });
        assertThat(list(Scope.job("parts"), unit -> unit.partsPicks().toTry(NOW, 9)))
                .containsExactly(earlier, now);
        assertThat(list(Scope.job("parts"), unit -> unit.partsPicks().toTry(NOW, 1)))
                .containsExactly(earlier);
        assertThat(list(network.scopeOfB(), unit -> unit.partsPicks().toTry(NOW, 9)))
                .isEmpty();
    }

    @Test
    @Tag("APT-2")
    default void whatIsLeftToPeopleIsListedFromADayOnInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        List<PartsPick> picks = Stream.generate(
                        () -> aPick(network.appointment().build(), NOW))
                .limit(4)
                .toList();
        write(network.scopeOfA(), unit -> picks.forEach(pick -> insert(unit, network, pick)));
        List<PartsPick> left = picks.subList(0, 3).stream()
                .map(pick -> pick.byHand(PickTrouble.NOT_THERE))
                .toList();
        write(network.scopeOfA(), unit -> left.forEach(unit.partsPicks()::update));
        var first = read(network.scopeOfA(), unit -> unit.partsPicks().byHand(TOMORROW, PageRequest.first(2)));
        assertThat(first.items()).containsExactlyElementsOf(left.subList(0, 2));
        PageRequest rest = new PageRequest(Optional.of(first.next().orElseThrow()), 2);
        assertThat(read(network.scopeOfA(), unit -> unit.partsPicks().byHand(TOMORROW, rest))
                        .items())
                .containsExactly(left.get(2));
        LocalDate after = TOMORROW.plusDays(1);
        assertThat(read(network.scopeOfA(), unit -> unit.partsPicks().byHand(after, PageRequest.first(9)))
                        .items())
                .isEmpty();
        assertThat(read(network.scopeOfB(), unit -> unit.partsPicks().byHand(TOMORROW, PageRequest.first(9)))
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("CUS-11")
    default void inACustomersScopeAreThePicksOfTheirAppointments() {
        TwoDealers network = TwoDealers.in(this);
        Customer other = aCustomer().at(network.a()).build();
        PartsPick theirs = aPick(network.appointment().build(), NOW);
        Appointment othersOwn =
                network.appointment().of(other).with(aVehicle().build()).build();
        PartsPick others = aPick(othersOwn, NOW);
        write(network.scopeOfA(), unit -> {
            TwoDealers.register(unit, other, network.a());
            insert(unit, network, theirs);
            unit.appointments().insert(othersOwn, TOMORROW);
            unit.partsPicks().insert(others);
        });
        Scope person = Scope.person(network.a().id(), network.customer().id());
        assertThat(find(person, unit -> unit.partsPicks().find(theirs.appointment())))
                .contains(theirs);
        assertThat(find(person, unit -> unit.partsPicks().find(others.appointment())))
                .isEmpty();
    }

    /** What an appointment needs, told and noted at {@code now}. */
    static PartsPick aPick(Appointment appointment, Instant now) {
        PartNeed oil = new PartNeed("OIL", 4);
        PartNeed filter = new PartNeed("FILTER", 1);
        PartNeed pad = new PartNeed("刹车片 7\"", 2);
        PartsQuote quote = PartsQuote.of(
                List.of(oil, filter, pad),
                List.of(
                        PartLine.inStock(oil, Optional.of(Money.of("80.00", "CNY"))),
                        PartLine.arriving(filter, LocalDate.of(2026, 3, 6), Optional.empty())),
                now);
        PartsTold told = new PartsTold(quote, Optional.of(Money.of("320.50", "CNY")), false);
        return PartsPick.wanted(appointment.id(), appointment.dealer(), TOMORROW, told, now);
    }

    private static void insert(UnitOfWork unit, TwoDealers network, PartsPick pick) {
        unit.appointments()
                .insert(network.appointment().id(pick.appointment().value()).build(), TOMORROW);
        unit.partsPicks().insert(pick);
    }

    private static PartsPick at(PartsPick pick, long version) {
        return new PartsPick(
                pick.appointment(),
                pick.dealer(),
                pick.day(),
                pick.quote(),
                pick.told(),
                pick.state(),
                pick.trouble(),
                pick.attempts(),
                pick.nextTry(),
                version);
    }
}
