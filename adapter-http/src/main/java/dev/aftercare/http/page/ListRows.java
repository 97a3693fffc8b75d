package dev.aftercare.http.page;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.http.page.ListPage.Cell;
import dev.aftercare.http.page.ListPage.Look;
import dev.aftercare.http.page.ListPage.Row;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.complaint.OpenComplaint;
import dev.aftercare.usecase.day.Listed;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Makes the rows of the lists of a day in one language: plate and customer first, then what the list is about. */
record ListRows(EdgeTexts texts, Dealer dealer, Instant now) {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    String seenAt() {
        return when(now);
    }

    Row house(Listed<Visit> listed) {
        Visit visit = listed.item();
        return row(
                "plain",
                listed,
                plain(text("stage." + visit.stage()), visit.number().toString()),
                plain(spans().told(Duration.between(visit.since(), now)), when(visit.since())),
                plain(spans().told(Duration.between(visit.arrivedAt(), now)), when(visit.arrivedAt())));
    }

    Row call(Listed<FollowUp> listed) {
        FollowUp call = listed.item();
        String about = call.topics().stream()
                .map(topic -> text("occasion." + topic.occasion()))
                .distinct()
                .collect(Collectors.joining(" · "));
        LocalDate lastDay = call.timing().lastDay();
        return row(tone(lastDay), listed, plain(about, ""), due(lastDay));
    }

    Row complaint(Listed<OpenComplaint> listed) {
        OpenComplaint open = listed.item();
        Complaint complaint = open.complaint();
        String tone = complaint.clock().isOver(now) ? "bad" : complaint.clock().isWarned(now) ? "warn" : "plain";
        return row(
                tone,
                listed,
                plain(
                        text("severity." + complaint.grievance().severity()),
                        complaint.number().toString()),
                plain(complaint.grievance().kind(), when(complaint.grievance().receivedAt())),
                new Cell(Look.DUE, open.left().map(spans()::left).orElse(text("solved")), ""));
    }

    Row service(Listed<CareDue> listed) {
        CareDue care = listed.item();
        return row(
                tone(care.due().date()),
                listed,
                plain(
                        text("service." + care.due().service()),
                        care.due().distance().toString()),
                due(care.due().date()),
                plain(text(care.reminder().isPresent() ? "reminded" : "not-reminded"), ""));
    }

    Row warranty(Listed<CareDue> listed) {
        LocalDate last = listed.item().warrantyEnds().orElseThrow();
        return row(last.equals(today()) ? "warn" : "plain", listed, due(last));
    }

    private Row row(String tone, Listed<?> listed, Cell... cells) {
        Cell plate = new Cell(Look.PLATE, listed.plate().map(Object::toString).orElse(text("no-plate")), "");
        Cell guest =
                new Cell(Look.NAME, listed.customer().map(CustomerName::display).orElse("–"), listed.car());
        return new Row(
                tone, Stream.concat(Stream.of(plate, guest), Stream.of(cells)).toList());
    }

    private Cell due(LocalDate day) {
        long days = ChronoUnit.DAYS.between(today(), day);
        String distance = days == 0
                ? text("today")
                : texts.get(
                        days < 0 ? "page.days.over" : "page.days.left", Map.of("days", String.valueOf(Math.abs(days))));
        return new Cell(Look.DUE, day.toString(), distance);
    }

    private String tone(LocalDate day) {
        return day.isBefore(today()) ? "bad" : day.equals(today()) ? "warn" : "plain";
    }

    private LocalDate today() {
        return dealer.dateAt(now);
    }

    private static Cell plain(String text, String below) {
        return new Cell(Look.NAME, text, below);
    }

    private Spans spans() {
        return new Spans(texts);
    }

    private String text(String name) {
        return texts.get("page." + name);
    }

    private String when(Instant instant) {
        return WHEN.withZone(dealer.zone()).format(instant);
    }
}
