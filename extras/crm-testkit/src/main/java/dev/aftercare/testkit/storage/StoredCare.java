package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aCareDue;
import static dev.aftercare.testkit.given.Given.aComplaint;
import static dev.aftercare.testkit.given.Given.aFollowUp;
import static dev.aftercare.testkit.given.Given.aMessage;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.message.OutgoingMessage;
import java.util.List;

/** What the dealer does for the customer about the car: what is due, messages, complaints, calls. */
record StoredCare(Sample sample) {

    List<Stored> all() {
        return List.of(due(), message(), complaint(), call());
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
