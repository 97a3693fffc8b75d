package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aMessage;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.notice.Notices;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.testkit.given.Ids;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the dealer does for the customer about the car: what is due, messages, complaints, calls. */
record StoredCare(Sample sample) {

    List<Stored> all() {
        return List.of(due(), paper(), message(), notices(), specialHours(), complaint(), call());
    }

    private Stored due() {
        CareDue due = aCareDue()
                .of(sample.car())
                .caredForBy(sample.a(), sample.customer())
                .deliveredOn(sample.day())
                .dueOn(sample.day())
                .warrantedUntil(sample.day())
                .lookedAtNext(sample.at())
                .build();
        return Stored.one(
                "care dues",
                due,
                unit -> unit.careDues().insert(due),
                unit -> unit.careDues().find(sample.car().id()));
    }

    private Stored paper() {
        PaperDue due = new PaperDue(
                sample.a().id(),
                sample.car().id(),
                Paper.INSPECTION,
                sample.day(),
                true,
                Optional.of(sample.at()),
                Optional.empty(),
                1);
        return Stored.listed(
                "paper dues",
                due,
                unit -> unit.paperDues().insert(due),
                unit -> unit.paperDues().of(sample.a().id(), sample.car().id()));
    }

    private Stored message() {
        OutgoingMessage message = aMessage()
                .from(sample.a())
                .to(sample.customer())
                .about(sample.car())
                .queuedAt(sample.at())
                .saying(sample.text())
                .build();
        return Stored.one(
                "messages",
                message,
                unit -> unit.messages().insert(message),
                unit -> unit.messages().find(message.id()));
    }

    private Stored notices() {
        Notices notices =
                Notices.booked(new AppointmentId(Ids.next()), sample.a().id(), sample.at());
        return Stored.one(
                "appointment notices",
                notices,
                unit -> unit.appointmentNotices().insert(notices),
                unit -> unit.appointmentNotices().find(notices.appointment()));
    }

    private Stored specialHours() {
        SpecialHours hours = SpecialHoursContract.closing(sample.a(), LocalDate.of(2026, 5, 1), sample.text());
        return Stored.one(
                "special hours",
                hours,
                unit -> unit.specialHours().insert(hours),
                unit -> unit.specialHours().find(hours.id()));
    }

    private Stored complaint() {
        Complaint complaint = aComplaint()
                .at(sample.a())
                .of(sample.customer())
                .about(sample.car())
                .saying(sample.text())
                .receivedAt(sample.at())
                .build();
        return Stored.one(
                "complaints",
                complaint,
                unit -> unit.complaints().insert(complaint),
                unit -> unit.complaints().find(complaint.id()));
    }

    private Stored call() {
        FollowUp call = aFollowUp()
                .at(sample.a())
                .to(sample.customer())
                .with(sample.car())
                .due(sample.at())
                .lastDay(sample.day())
                .build();
        return Stored.listed(
                "follow-ups",
                call,
                unit -> unit.followUps().insert(call),
                unit -> unit.followUps().openAbout(sample.car().id()));
    }
}
