package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.specialhours.HoursNotice;
import dev.aftercare.domain.specialhours.SpecialDays;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Other hours of dealers on some days, and what tells of them (CARE-11). */
public interface SpecialHoursContract extends OnStorage {

    @Test
    @Tag("CARE-11")
    default void specialHoursComeBackAsTheyWereAndToTheirDealerOnly() {
        TwoDealers network = TwoDealers.in(this);
        SpecialHours declared = closing(network.a(), LocalDate.of(2026, 5, 1), "“雪”; we'll call");
        write(network.scopeOfA(), unit -> unit.specialHours().insert(declared));
        assertThat(find(network.scopeOfA(), unit -> unit.specialHours().find(declared.id())))
                .contains(declared);
        assertThat(find(network.scopeOfB(), unit -> unit.specialHours().find(declared.id())))
                .isEmpty();
        SpecialHours told = declared.told(Optional.of("behind"), 3).orElseThrow();
        assertThatThrownBy(() ->
                        write(network.scopeOfB(), unit -> unit.specialHours().update(told)))
                .isInstanceOf(RuntimeException.class);
        write(network.scopeOfA(), unit -> unit.specialHours().update(told));
        SpecialHours withdrawn = told.withdrawn(NOW, LocalDate.of(2026, 5, 1)).orElseThrow();
        write(network.scopeOfA(), unit -> unit.specialHours().update(withdrawn));
        assertThat(list(
                        network.scopeOfA(),
                        unit -> unit.specialHours()
                                .of(network.a().id(), PageRequest.first(9))
                                .items()))
                .containsExactly(withdrawn);
        assertThatThrownBy(() ->
                        write(network.scopeOfA(), unit -> unit.specialHours().update(withdrawn)))
                .as("told twice")
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("CARE-11")
    default void theRunFindsOfWhichSomebodyIsStillToBeTold() {
        TwoDealers network = TwoDealers.in(this);
        LocalDate day = LocalDate.of(2026, 5, 1);
        SpecialHours first = closing(network.a(), day, "");
        SpecialHours second = closing(network.b(), day, "");
        SpecialHours third = closing(network.a(), day, "");
        SpecialHours finished = Stream.iterate(
                        third, hours -> hours.told(Optional.empty(), 1).orElseThrow())
                .filter(hours -> hours.telling().stage().isFinished())
                .findFirst()
                .orElseThrow();
        write(network.scopeOfA(), unit -> Stream.of(first, third).forEach(unit.specialHours()::insert));
        write(network.scopeOfB(), unit -> unit.specialHours().insert(second));
        write(network.scopeOfA(), unit -> {
            SpecialHours hours = third;
            while (!hours.equals(finished)) {
                hours = hours.told(Optional.empty(), 1).orElseThrow();
                unit.specialHours().update(hours);
            }
        });
        assertThat(list(Scope.network(), unit -> unit.specialHours().toTell(9))).containsExactly(first, second);
        assertThat(list(Scope.network(), unit -> unit.specialHours().toTell(1))).containsExactly(first);
        assertThat(list(network.scopeOfA(), unit -> unit.specialHours().toTell(9)))
                .containsExactly(first);
    }

    @Test
    @Tag("CARE-11")
    default void whatTellsOfSpecialHoursIsFoundWhateverBecameOfIt() {
        TwoDealers network = TwoDealers.in(this);
        SpecialHoursId hours = new SpecialHoursId(Ids.next());
        OutgoingMessage waiting = aMessage().from(network.a()).about(hours).build();
        OutgoingMessage called =
                aMessage().from(network.a()).about(hours).asACall().build();
        OutgoingMessage other = aMessage()
                .from(network.a())
                .about(new SpecialHoursId(Ids.next()))
                .build();
        write(network.scopeOfA(), unit -> Stream.of(waiting, called, other).forEach(unit.messages()::insert));
        assertThat(messages(network.scopeOfA(), hours)).containsExactly(waiting, called);
        assertThat(messages(network.scopeOfB(), hours)).isEmpty();
    }

    private List<OutgoingMessage> messages(Scope scope, SpecialHoursId hours) {
        return list(
                scope, unit -> unit.messages().of(hours, PageRequest.first(9)).items());
    }

    /** A dealer that is closed for three days, of which one had hours of its own. */
    static SpecialHours closing(Dealer dealer, LocalDate first, String words) {
        BusinessHours present = BusinessHours.everyDay(DayHours.of("08:00-18:00"))
                .openOn(first.plusDays(1), DayHours.of("09:00-12:00", "13:00-17:00"));
        return SpecialHours.declared(
                        new SpecialHoursId(Ids.next()),
                        dealer.id(),
                        SpecialDays.of(first, first.plusDays(2), DayHours.closed(), present),
                        present,
                        new HoursNotice(SpecialHoursReason.WEATHER, words, Optional.of(new SegmentId(Ids.next()))),
                        NOW,
                        first)
                .orElseThrow();
    }
}
