package dev.aftercare.usecase.notice;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Premises;
import dev.aftercare.domain.notice.NoticePolicy;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.message.AppointmentTime;
import dev.aftercare.usecase.message.Outbox;
import dev.aftercare.usecase.message.Writing;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is written to the customer of one appointment (APT-5a, APT-5c). Their name and the car's plate are put in when it is delivered. */
record AppointmentLetters(Work work, NoticePolicy policy, Appointment appointment) {

    /** Queues a message about the appointment as it was at {@code time}; nothing to who is erased, or whom the dealer does not reach any more. */
    void write(MessagePurpose purpose, Instant time) {
        Optional<Customer> customer =
                work.stores().customers().find(appointment.request().customer()).filter(known -> !known.isErased());
        customer.ifPresent(known -> Writing.write(
                work,
                known,
                new Reason(
                        purpose,
                        appointment.request().customer(),
                        appointment.request().vehicle(),
                        Optional.of(appointment.id())),
                arguments(time),
                policy.channel(),
                policy.language()));
    }

    /** Takes back what still waits to be sent or called about it. */
    void withdraw() {
        work.stores().messages().waitingAbout(appointment.id()).forEach(message -> Outbox.withdraw(work, message));
    }

    private Map<String, String> arguments(Instant time) {
        Dealer dealer = work.dealer();
        return Map.of(
                AppointmentTime.ARGUMENT,
                time.toString(),
                "date",
                ZonedDate.dateAt(time, dealer.zone()).toString(),
                "time",
                ZonedDate.timeAt(time, dealer.zone()).toString(),
                "service",
                dealer.workshop().namesOf(appointment.request().services()),
                "place",
                place(dealer));
    }

    /** Address and way; the city where the dealer has not told its address. */
    private static String place(Dealer dealer) {
        Premises premises = dealer.setup().premises();
        String place = Stream.of(premises.address(), premises.directions())
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" - "));
        return premises.address().isBlank() ? withCity(dealer, place) : place;
    }

    private static String withCity(Dealer dealer, String way) {
        return Stream.of(dealer.profile().city(), way)
                .filter(words -> !words.isBlank())
                .collect(Collectors.joining(" - "));
    }
}
