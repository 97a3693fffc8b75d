package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aMessage;
import static dev.aftercare.testkit.given.Given.aVehicle;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.MessageBuilder;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Messages to customers: a queue by next try, lists by state, and a way to take back whoever's they are (CARE-7). */
public interface MessageContract extends OnStorage {

    @Test
    @Tag("CARE-7")
    default void messageComesBackAsItWasInEveryState() {
        TwoDealers network = TwoDealers.in(this);
        OutgoingMessage queued = from(network).build();
        write(network.scopeOfA(), unit -> unit.messages().insert(queued));
        OutgoingMessage tried = queued.tried(NOW, at -> at);
        OutgoingMessage sent = tried.sent(NOW.plusSeconds(1));
        for (OutgoingMessage next : List.of(tried, sent)) {
            write(network.scopeOfA(), unit -> unit.messages().update(next));
            assertThat(find(network.scopeOfA(), unit -> unit.messages().find(next.id())))
                    .contains(next);
            assertThat(find(network.scopeOfB(), unit -> unit.messages().find(next.id())))
                    .isEmpty();
        }
    }

    @Test
    @Tag("CARE-7")
    default void theQueueGivesWhatIsDueTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        OutgoingMessage now = from(network).build();
        OutgoingMessage earlier = from(network).queuedAt(NOW.minusSeconds(9)).build();
        OutgoingMessage later = from(network).queuedAt(NOW.plusNanos(1_000)).build();
        OutgoingMessage call = from(network).asACall().build();
        write(network.scopeOfA(), unit -> Stream.of(now, earlier, later, call).forEach(unit.messages()::insert));
        assertThat(list(Scope.job("messages"), unit -> unit.messages().toTry(NOW, 9)))
                .containsExactly(earlier, now);
        assertThat(list(Scope.job("messages"), unit -> unit.messages().toTry(NOW, 1)))
                .containsExactly(earlier);
        assertThat(list(network.scopeOfB(), unit -> unit.messages().toTry(NOW, 9)))
                .isEmpty();
    }

    @Test
    @Tag("CARE-7")
    default void theListOfAStateIsInTheOrderOfIds() {
        TwoDealers network = TwoDealers.in(this);
        List<OutgoingMessage> calls =
                Stream.generate(() -> from(network).asACall().build()).limit(3).toList();
        write(network.scopeOfA(), unit -> {
            unit.messages().insert(from(network).build());
            calls.forEach(unit.messages()::insert);
        });
        var first = read(network.scopeOfA(), unit -> unit.messages().in(MessageState.CALL, PageRequest.first(2)));
        assertThat(first.items()).containsExactlyElementsOf(calls.subList(0, 2));
        PageRequest rest = new PageRequest(Optional.of(first.next().orElseThrow()), 2);
        assertThat(read(network.scopeOfA(), unit -> unit.messages().in(MessageState.CALL, rest))
                        .items())
                .containsExactly(calls.get(2));
        assertThat(read(network.scopeOfB(), unit -> unit.messages().in(MessageState.CALL, rest))
                        .items())
                .isEmpty();
    }

    @Test
    @Tag("HC-24")
    default void whatWaitsAboutACarIsTakenBackWhoeversItIs() {
        TwoDealers network = TwoDealers.in(this);
        OutgoingMessage waiting = from(network).build();
        OutgoingMessage call = from(network).asACall().build();
        OutgoingMessage gone = from(network).build();
        OutgoingMessage ofAnotherCar = from(network).about(aVehicle().build()).build();
        write(network.scopeOfA(), unit -> {
            Stream.of(waiting, call, gone, ofAnotherCar).forEach(unit.messages()::insert);
            unit.messages().update(gone.sent(NOW));
        });
        write(
                network.scopeOfB(),
                unit -> unit.messages().withdraw(network.car().id(), MessagePurpose.CARE_REMINDER, NOW));
        assertThat(list(Scope.network(), unit -> unit.messages().toTry(NOW, 9)))
                .as("with what the run has to tell")
                .containsExactly(waiting.withdrawn(NOW), call.withdrawn(NOW), ofAnotherCar);
        assertThat(find(network.scopeOfA(), unit -> unit.messages().find(waiting.id())))
                .contains(waiting.withdrawn(NOW));
        assertThat(find(network.scopeOfA(), unit -> unit.messages().find(gone.id())))
                .contains(gone.sent(NOW));
    }

    private static MessageBuilder from(TwoDealers network) {
        return aMessage().from(network.a()).to(network.customer()).about(network.car());
    }
}
