package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.HouseStage.advisor;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.timeline.TimelineEntry;
import dev.aftercare.domain.timeline.TimelineKind;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.port.shared.Page;
import dev.aftercare.text.Texts;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.Language;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.timeline.SeeVehicleTimeline;
import dev.aftercare.usecase.visit.VoidVisit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The timeline of a car at its own dealer (VEH-2). It is 2 March 2026. */
interface TimelineRules extends OnStage {

    @Test
    @Tag("VEH-2")
    @Tag("VEH-3")
    @Tag("VIS-9")
    default void allThatHappenedToACarIsOneListTheNewestFirst() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-02-01");
        stage().pass(Duration.ofMinutes(1));
        CareDeskRules.read(dealer, car, "2026-02-10", 2_000);
        stage().pass(Duration.ofMinutes(1));
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 2, 20), 3_200).orElseThrow();
        stage().pass(Duration.ofMinutes(1));
        dealer.booked(car, "2026-03-10T09:00");
        stage().pass(Duration.ofMinutes(1));
        Visit visit = AmendedVisitRules.left(dealer, car, 5_000);
        stage().pass(Duration.ofMinutes(1));
        Complaint complaint = complained(dealer, car);
        List<TimelineEntry> all = timeline(dealer.as(Role.DEALER_MANAGER), car);
        assertThat(all)
                .extracting(entry -> entry.kind() + " " + entry.day())
                .containsSubsequence(
                        "COMPLAINT 2026-03-02",
                        "VISIT 2026-03-02",
                        "APPOINTMENT 2026-03-10",
                        "WARRANTY 2026-02-20",
                        "READING 2026-02-10",
                        "DELIVERY 2026-02-01");
        assertThat(all).extracting(TimelineEntry::recordedAt).isSortedAccordingTo((one, next) -> next.compareTo(one));
        assertThat(all)
                .allSatisfy(entry -> assertThat(entry.place().orElseThrow().dealer())
                        .isEqualTo(dealer.dealer().id()));
        assertThat(all)
                .extracting(entry -> entry.place().orElseThrow().record())
                .contains(complaint.id().subject(), visit.id().subject());
        TimelineEntry inTheHouse = only(all, TimelineKind.VISIT);
        assertThat(inTheHouse.details())
                .containsEntry("kind", "MAINTENANCE")
                .containsEntry("distance", Distance.km(5_000).toString());
        assertThat(inTheHouse.work())
                .extracting(line -> line.kind(), line -> line.code(), line -> line.payers())
                .containsExactly(tuple(WorkLine.Kind.LABOUR, "A1", new TreeSet<>(List.of(Payer.CUSTOMER))));
        assertThat(all.toString()).doesNotContain("300", "机油灯", "still loud", "王", "Oil change");
    }

    @Test
    @Tag("VEH-2")
    default void everyEntryReadsInBothLanguages() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-02-01");
        WarrantyRules.service(dealer, car, LocalDate.of(2026, 2, 20), 3_200).orElseThrow();
        dealer.crm()
                .appointments()
                .cancel(
                        dealer.clerk(),
                        dealer.booked(car, "2026-03-10T09:00").id().value())
                .orElseThrow();
        CareDeskRules.read(dealer, car, "2026-03-01", 9_000);
        CareDeskRules.read(dealer, car, "2026-03-02", 4_000);
        AmendedVisitRules.left(dealer, car, 9_500);
        complained(dealer, car);
        List<TimelineEntry> all = timeline(dealer.as(Role.DEALER_MANAGER), car);
        assertThat(all)
                .extracting(TimelineEntry::event)
                .contains("vehicle.reading-flagged", "appointment.cancelled", "visit.arrived");
        for (Language language : Language.values()) {
            Texts texts = Texts.of(language);
            assertThat(all)
                    .extracting(entry -> texts.text("timeline." + entry.event(), entry.details()))
                    .noneMatch(text -> text.isBlank() || text.contains("{"));
        }
        assertThat(Texts.of(Language.ENGLISH)
                        .text(
                                "timeline.visit.arrived",
                                only(all, TimelineKind.VISIT).details()))
                .isEqualTo("In the workshop: Maintenance.");
    }

    @Test
    @Tag("VEH-2")
    default void aTimelineIsReadByKindAndPeriodAndPageByPageWhileItGrows() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        CareDeskRules.read(dealer, car, "2026-02-10", 2_000);
        stage().itIs("2026-03-03T15:59:59Z");
        CareDeskRules.read(dealer, car, "2026-03-03", 3_000);
        stage().itIs("2026-03-03T16:00:00Z");
        CareDeskRules.read(dealer, car, "2026-03-04", 4_000);
        complained(dealer, car);
        List<TimelineEntry> readings = asked(dealer, car, TimelineKind.READING, null, null);
        assertThat(readings)
                .extracting(entry -> entry.day().toString())
                .containsExactly("2026-03-04", "2026-03-03", "2026-02-10");
        assertThat(asked(dealer, car, null, "2026-03-03", "2026-03-03")).isEqualTo(readings.subList(1, 2));
        assertThat(asked(dealer, car, null, "2026-03-04", "2026-03-03")).isEmpty();
        SeeVehicleTimeline first =
                new SeeVehicleTimeline(car.id().value(), TimelineKind.READING, null, null, PageOf.first(1));
        Page<TimelineEntry> page = dealer.crm().timelines().ofVehicle(dealer.clerk(), first);
        assertThat(page.items()).isEqualTo(readings.subList(0, 1));
        stage().pass(Duration.ofDays(1));
        CareDeskRules.read(dealer, car, "2026-03-05", 5_000);
        PageOf behind = new PageOf(page.next().orElseThrow().text(), 9);
        SeeVehicleTimeline next = new SeeVehicleTimeline(car.id().value(), TimelineKind.READING, null, null, behind);
        assertThat(dealer.crm().timelines().ofVehicle(dealer.clerk(), next).items())
                .isEqualTo(readings.subList(1, 3));
    }

    @Test
    @Tag("HC-36")
    @Tag("VEH-3")
    default void aVoidedVisitAndItsReadingAreNoEntriesAnyMore() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-02-01");
        List<TimelineEntry> before = timeline(dealer.clerk(), car);
        stage().pass(Duration.ofMinutes(1));
        Visit visit = AmendedVisitRules.left(dealer, car, 5_000);
        assertThat(timeline(dealer.clerk(), car))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.VISIT);
        dealer.crm()
                .visits()
                .voidVisit(
                        dealer.as(Role.DEALER_MANAGER), new VoidVisit(visit.id().value(), "another car"))
                .orElseThrow();
        assertThat(timeline(dealer.clerk(), car)).isEqualTo(before);
    }

    @Test
    @Tag("NET-4")
    default void complaintsAreInItForWhoMaySeeComplaints() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2026-02-01");
        complained(dealer, car);
        assertThat(timeline(dealer.as(Role.CARE_AGENT), car))
                .extracting(TimelineEntry::kind)
                .contains(TimelineKind.COMPLAINT);
        assertThat(timeline(advisor(dealer), car))
                .extracting(TimelineEntry::kind)
                .containsOnly(TimelineKind.DELIVERY);
        assertThat(dealer.crm()
                        .timelines()
                        .ofVehicle(
                                advisor(dealer),
                                new SeeVehicleTimeline(
                                        car.id().value(), TimelineKind.COMPLAINT, null, null, PageOf.first(9)))
                        .items())
                .isEmpty();
    }

    /** Somebody complains about the car. */
    static Complaint complained(DealerStage dealer, DealerVehicle car) {
        return dealer.crm()
                .complaints()
                .receive(
                        dealer.as(Role.CARE_AGENT),
                        ReceiveComplaint.byPhone(car.owner().orElseThrow().value(), "repair", "still loud")
                                .about(car.id().value()))
                .orElseThrow();
    }

    /** All of it, as somebody sees it. */
    default List<TimelineEntry> timeline(Call call, DealerVehicle car) {
        return stage().crm()
                .timelines()
                .ofVehicle(call, SeeVehicleTimeline.of(car.id().value(), PageOf.first(100)))
                .items();
    }

    private static TimelineEntry only(List<TimelineEntry> entries, TimelineKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((one, other) -> {
                    throw new AssertionError(kind + " twice: " + one + " and " + other);
                })
                .orElseThrow();
    }

    private static List<TimelineEntry> asked(
            DealerStage dealer,
            DealerVehicle car,
            @Nullable TimelineKind kind,
            @Nullable String from,
            @Nullable String to) {
        SeeVehicleTimeline question =
                new SeeVehicleTimeline(car.id().value(), kind, day(from), day(to), PageOf.first(9));
        return dealer.crm().timelines().ofVehicle(dealer.clerk(), question).items();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
