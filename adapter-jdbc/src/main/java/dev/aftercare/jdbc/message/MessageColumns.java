package dev.aftercare.jdbc.message;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Channel;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.message.OutgoingMessage.Reason;
import dev.aftercare.domain.message.Transmission;
import dev.aftercare.domain.message.Wording;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.jdbc.json.ArgumentsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;

/** A message as a row. */
final class MessageColumns {

    private MessageColumns() {}

    static Binder of(OutgoingMessage message) {
        Reason reason = message.reason();
        Wording wording = message.wording();
        Transmission transmission = message.transmission();
        return parameters -> parameters
                .id("dealer", message.dealer())
                .id("id", message.id())
                .constant("purpose", reason.purpose())
                .id("customer", reason.customer())
                .id("vehicle", reason.vehicle())
                .id("appointment", reason.appointment())
                .id("special_hours", reason.hours())
                .text("text_key", wording.key())
                .text("arguments", ArgumentsJson.write(wording.arguments()))
                .text("language", wording.language())
                .constant("channel", message.channel())
                .constant("state", transmission.state())
                .instant("queued_at", transmission.queuedAt())
                .instant("next_try", transmission.nextTry())
                .instant("sent_at", transmission.sentAt())
                .number("attempts", transmission.attempts())
                .number("version", message.version());
    }

    static OutgoingMessage read(Row row) {
        return new OutgoingMessage(
                row.id("id", MessageId::new),
                row.id("dealer", OrganisationId::new),
                new Reason(
                        row.constant("purpose", MessagePurpose.class),
                        row.id("customer", CustomerId::new),
                        row.id("vehicle", VehicleId::new),
                        row.optionalId("appointment", AppointmentId::new),
                        row.optionalId("special_hours", SpecialHoursId::new)),
                new Wording(row.text("text_key"), ArgumentsJson.read(row.text("arguments")), row.text("language")),
                row.constant("channel", Channel.class),
                new Transmission(
                        row.constant("state", MessageState.class),
                        row.instant("queued_at"),
                        row.optionalInstant("next_try"),
                        row.optionalInstant("sent_at"),
                        row.count("attempts")),
                row.number("version"));
    }
}
