package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.NOW;
import static dev.aftercare.testkit.given.Given.aMessage;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.port.shared.StaleVersionException;
import dev.aftercare.testkit.given.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How far customers were told of their appointments, and what waits to be told about one (APT-5c). */
public interface AppointmentNoticeContract extends OnStorage {

    @Test
    @Tag("APT-5c")
    default void whatWasToldComesBackAsItWasAndToItsDealerOnly() {
        TwoDealers network = TwoDealers.in(this);
        Notices booked = of(network.a(), NOW);
        write(network.scopeOfA(), unit -> unit.appointmentNotices().insert(booked));
        assertThat(find(network.scopeOfA(), unit -> unit.appointmentNotices().find(booked.appointment())))
                .contains(booked);
        assertThat(find(network.scopeOfB(), unit -> unit.appointmentNotices().find(booked.appointment())))
                .isEmpty();
        Notices looked = booked.looked(NOW.plusSeconds(7_200), NOW.plusSeconds(60), Optional.empty());
        assertThatThrownBy(() -> write(
                        network.scopeOfB(), unit -> unit.appointmentNotices().update(looked)))
                .isInstanceOf(RuntimeException.class);
        write(network.scopeOfA(), unit -> unit.appointmentNotices().update(looked));
        assertThat(find(network.scopeOfA(), unit -> unit.appointmentNotices().find(booked.appointment())))
                .contains(looked);
        assertThatThrownBy(() -> write(
                        network.scopeOfA(), unit -> unit.appointmentNotices().update(looked)))
                .as("told twice")
                .isInstanceOf(StaleVersionException.class);
    }

    @Test
    @Tag("APT-5c")
    default void theRunFindsWhatIsDueTheEarliestFirst() {
        TwoDealers network = TwoDealers.in(this);
        Notices later = of(network.a(), NOW);
        Notices earlier = of(network.b(), NOW.minusSeconds(1));
        Notices ahead = of(network.a(), NOW.plus(Duration.ofNanos(1_000)));
        Notices settled = of(network.a(), NOW.minusSeconds(9)).settled(NOW);
        write(network.scopeOfA(), unit -> Stream.of(later, ahead).forEach(unit.appointmentNotices()::insert));
        write(network.scopeOfA(), unit -> {
            unit.appointmentNotices().insert(Notices.booked(settled.appointment(), settled.dealer(), NOW));
            unit.appointmentNotices().update(settled);
        });
        write(network.scopeOfB(), unit -> unit.appointmentNotices().insert(earlier));
        assertThat(list(Scope.network(), unit -> unit.appointmentNotices().toLookAt(NOW, 9)))
                .containsExactly(earlier, later);
        assertThat(list(Scope.network(), unit -> unit.appointmentNotices().toLookAt(NOW, 1)))
                .containsExactly(earlier);
        assertThat(list(network.scopeOfA(), unit -> unit.appointmentNotices().toLookAt(NOW, 9)))
                .containsExactly(later);
    }

    private static Notices of(Dealer dealer, Instant at) {
        return Notices.booked(new AppointmentId(Ids.next()), dealer.id(), at);
    }

    @Test
    @Tag("APT-5c")
    default void whatWaitsAboutAnAppointmentIsFoundAndNothingElse() {
        TwoDealers network = TwoDealers.in(this);
        AppointmentId appointment = new AppointmentId(Ids.next());
        OutgoingMessage queued = message(network, appointment);
        OutgoingMessage call = aMessage()
                .from(network.a())
                .to(network.customer())
                .about(network.car())
                .about(appointment)
                .asACall()
                .build();
        OutgoingMessage sent = message(network, appointment);
        List<OutgoingMessage> others = List.of(
                message(network, new AppointmentId(Ids.next())),
                aMessage()
                        .from(network.a())
                        .to(network.customer())
                        .about(network.car())
                        .build());
        write(network.scopeOfA(), unit -> {
            Stream.concat(Stream.of(queued, call, sent), others.stream()).forEach(unit.messages()::insert);
            unit.messages().update(sent.sent(NOW));
        });
        assertThat(list(network.scopeOfA(), unit -> unit.messages().waitingAbout(appointment)))
                .containsExactly(queued, call);
        assertThat(list(network.scopeOfB(), unit -> unit.messages().waitingAbout(appointment)))
                .isEmpty();
    }

    private static OutgoingMessage message(TwoDealers network, AppointmentId appointment) {
        return aMessage()
                .from(network.a())
                .to(network.customer())
                .about(network.car())
                .about(appointment)
                .build();
    }
}
