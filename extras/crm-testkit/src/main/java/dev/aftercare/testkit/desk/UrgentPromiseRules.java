package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.UrgentStage.MONDAY;
import static dev.aftercare.testkit.desk.UrgentStage.wish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.urgent.PromiseCounts;
import dev.aftercare.domain.urgent.PromiseFigures;
import dev.aftercare.domain.urgent.PromiseWarning;
import dev.aftercare.domain.urgent.PromiseWarning.Level;
import dev.aftercare.domain.urgent.Response.How;
import dev.aftercare.domain.urgent.UrgentPolicy;
import dev.aftercare.domain.urgent.UrgentPolicy.Measure;
import dev.aftercare.domain.urgent.UrgentRefusal;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentState;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.LeaveStaff;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The response promised to an urgent request: given, warned of, missed and counted (APT-10). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface UrgentPromiseRules extends OnStage {

    @Test
    @Tag("APT-10")
    default void aResponseAtTheLastInstantIsKeptAndOneAfterItIsLate() {
        UrgentStage desk = UrgentStage.on(stage(), 3);
        UrgentRequest kept = desk.taken();
        UrgentRequest late = desk.taken();
        assertThat(kept.promise().since()).isEqualTo(Stage.START);
        assertThat(kept.promise().until()).isEqualTo(Stage.START.plus(Duration.ofMinutes(30)));
        stage().itIs("2026-03-02T00:30:00Z");
        UrgentRequest answered = desk.answer(kept).orElseThrow();
        assertThat(answered.state()).isEqualTo(UrgentState.ANSWERED);
        assertThat(answered.response().orElseThrow().how()).isEqualTo(How.SPOKEN);
        assertThat(BookingRules.codeOf(desk.answer(kept))).isEqualTo(UrgentRefusal.NOT_OPEN);
        stage().itIs("2026-03-02T00:30:00.000001Z");
        desk.answer(late).orElseThrow();
        assertThat(all(desk)).isEqualTo(new PromiseCounts(2, 1, 1, 0, 0));
        assertThat(desk.open()).isEmpty();
    }

    @Test
    @Tag("APT-10")
    default void minutesCountWhileTheDealerIsOpenOrAroundTheClockByPolicy() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        stage().itIs("2026-03-02T09:50:00Z");
        assertThat(desk.taken().promise().until())
                .as("ten minutes before closing, twenty after opening")
                .isEqualTo(desk.dealer().at("2026-03-03T08:20"));
        desk.policy(UrgentPolicy.KIND, new UrgentPolicy(60, 50, Measure.AROUND_THE_CLOCK, 1));
        UrgentRequest byTheClock = desk.taken();
        assertThat(byTheClock.promise().warnAt()).isEqualTo(desk.dealer().at("2026-03-02T18:20"));
        assertThat(byTheClock.promise().until()).isEqualTo(desk.dealer().at("2026-03-02T18:50"));
    }

    @Test
    @Tag("APT-10")
    @Tag("VIS-1")
    default void receivingTheCarIsTheResponse() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        StaffMember advisor = desk.hire(Role.SERVICE_ADVISOR, "SH01/service-advisor");
        DealerVehicle walkIn = desk.dealer().aCar();
        UrgentRequest request = desk.ask(wish(walkIn)).orElseThrow();
        stage().pass(Duration.ofMinutes(10));
        HouseStage.open(desk.dealer(), walkIn, null).orElseThrow();
        UrgentRequest received = desk.now(request);
        assertThat(received.response().orElseThrow().how()).isEqualTo(How.RECEIVED);
        assertThat(received.response().orElseThrow().at()).isEqualTo(stage().now());
        assertThat(received.response().orElseThrow().by()).contains(advisor.id());
        assertThat(desk.events(request)).endsWith("urgent.answered");
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-5")
    default void theAdvisorIsWarnedInTimeAndTheHeadToldWhenItWasMissedEachOnce() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        StaffMember supervisor = desk.hire(Role.WORKSHOP_SUPERVISOR, "");
        UrgentRequest request = desk.taken();
        stage().pass(Duration.ofMinutes(22).plusSeconds(30));
        desk.run();
        assertThat(desk.now(request).warnings())
                .as("its last instant is in time")
                .isEmpty();
        stage().pass(Duration.ofSeconds(1));
        desk.run();
        desk.run();
        assertThat(desk.now(request).warnings())
                .containsExactly(new PromiseWarning(
                        Level.WARNED, request.advisor(), request.promise().warnAt(), stage().now()));
        stage().pass(Duration.ofMinutes(8));
        desk.run();
        desk.run();
        assertThat(desk.now(request).warnings())
                .extracting(PromiseWarning::level, PromiseWarning::person)
                .containsExactly(
                        tuple(Level.WARNED, request.advisor()), tuple(Level.MISSED, Optional.of(supervisor.id())));
        assertThat(desk.events(request))
                .containsExactly("urgent.requested", "urgent.placed", "urgent.warned", "urgent.missed");
        assertThat(all(desk)).isEqualTo(new PromiseCounts(1, 0, 0, 1, 0));
        desk.answer(request).orElseThrow();
        assertThat(all(desk)).as("better late than never").isEqualTo(new PromiseCounts(1, 0, 1, 0, 0));
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-5")
    default void whoStandsInIsWarnedAndWithoutAnAdvisorTheHeadOfTheWorkshop() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        StaffMember advisor = desk.hire(Role.SERVICE_ADVISOR, "");
        StaffMember standIn = desk.hire(Role.SERVICE_ADVISOR, "");
        StaffMember supervisor = desk.hire(Role.WORKSHOP_SUPERVISOR, "");
        UrgentRequest theirs = desk.hand(desk.taken(), advisor.id()).orElseThrow();
        desk.policy(UrgentPolicy.KIND, new UrgentPolicy(30, 75, Measure.OPENING_HOURS, 0));
        desk.fill();
        UrgentRequest nobodys = desk.taken();
        assertThat(nobodys.advisor()).isEmpty();
        BeAway away =
                new BeAway(advisor.id().value(), MONDAY, MONDAY, standIn.id().value());
        desk.dealer()
                .crm()
                .staff()
                .beAway(desk.dealer().as(Role.DEALER_MANAGER), away)
                .orElseThrow();
        stage().pass(Duration.ofMinutes(25));
        desk.run();
        assertThat(desk.now(theirs).advisor()).as("it stays theirs").contains(advisor.id());
        assertThat(desk.now(theirs).warnings())
                .extracting(PromiseWarning::person)
                .containsExactly(Optional.of(standIn.id()));
        assertThat(desk.now(nobodys).warnings())
                .extracting(PromiseWarning::person)
                .containsExactly(Optional.of(supervisor.id()));
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-5")
    default void whoMissedItIsNotToldOfItThemselvesButTheManager() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        StaffMember supervisor = desk.hire(Role.WORKSHOP_SUPERVISOR, "");
        StaffMember manager = desk.hire(Role.DEALER_MANAGER, "");
        UrgentRequest request = desk.hand(desk.taken(), supervisor.id()).orElseThrow();
        stage().pass(Duration.ofMinutes(31));
        desk.run();
        assertThat(desk.now(request).warnings())
                .extracting(PromiseWarning::level, PromiseWarning::person)
                .containsExactly(
                        tuple(Level.WARNED, Optional.of(supervisor.id())),
                        tuple(Level.MISSED, Optional.of(manager.id())));
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-3")
    default void whoLeavesAsTheLastWhoMayAnswerLeavesTheirRequestsToTheWholeDesk() {
        UrgentStage desk = new UrgentStage(stage(), stage().openDealer("SH01", 1));
        StaffMember leaver = desk.hire(Role.SERVICE_ADVISOR, "");
        desk.hire(Role.TECHNICIAN, "");
        UrgentRequest request = desk.hand(desk.taken(), leaver.id()).orElseThrow();
        List<HandedOver> moved = new LeavingStage(desk.dealer())
                .leave(LeaveStaff.sharing(leaver.id().value(), MONDAY.minusDays(1), HandOverRule.BY_LOAD));
        assertThat(moved).containsExactly(HandedOver.freed(request.id().subject(), Part.ADVISOR));
        assertThat(desk.open()).containsExactly(desk.now(request));
        assertThat(desk.now(request).advisor()).isEmpty();
    }

    @Test
    @Tag("APT-10")
    @Tag("NET-3")
    default void whoLeavesHandsTheirRequestsToAColleague() {
        UrgentStage desk = UrgentStage.on(stage(), 1);
        StaffMember leaver = desk.hire(Role.SERVICE_ADVISOR, "");
        UrgentRequest request = desk.hand(desk.taken(), leaver.id()).orElseThrow();
        StaffMember technician = desk.hire(Role.TECHNICIAN, "");
        assertThat(BookingRules.codeOf(desk.hand(request, technician.id()))).isEqualTo(UrgentRefusal.MAY_NOT_ANSWER);
        List<HandedOver> moved = new LeavingStage(desk.dealer())
                .leave(LeaveStaff.sharing(leaver.id().value(), MONDAY.minusDays(1), HandOverRule.BY_LOAD));
        HandedOver piece = moved.stream()
                .filter(each -> each.what().kind() == SubjectKind.URGENT_REQUEST)
                .findFirst()
                .orElseThrow();
        assertThat(piece.part()).isEqualTo(Part.ADVISOR);
        assertThat(desk.now(request).advisor()).isEqualTo(piece.to()).isPresent();
    }

    @Test
    @Tag("APT-8")
    @Tag("APT-10")
    default void promisesAreCountedByClerkAndAdvisorOnTheDayTheyWereMade() {
        UrgentStage desk = UrgentStage.on(stage(), 3);
        StaffMember clerk = desk.hire(Role.APPOINTMENT_CLERK, "li.lei");
        StaffMember advisor = desk.hire(Role.SERVICE_ADVISOR, "SH01/service-advisor");
        Call hers = Call.in(
                desk.dealer().dealer().id(),
                Actor.of("li.lei", desk.dealer().dealer().id(), Role.APPOINTMENT_CLERK));
        UrgentRequest first = desk.dealer()
                .crm()
                .urgent()
                .request(hers, wish(desk.dealer().aCar()))
                .orElseThrow();
        assertThat(first.clerk()).contains(clerk.id());
        desk.hand(first, advisor.id()).orElseThrow();
        desk.answer(first).orElseThrow();
        desk.withdraw(desk.taken()).orElseThrow();
        UrgentRequest givenUp = desk.taken();
        assertThat(all(desk)).as("withdrawn in time is not counted").isEqualTo(new PromiseCounts(1, 1, 0, 0, 1));
        stage().pass(Duration.ofMinutes(31));
        desk.withdraw(givenUp).orElseThrow();

        PromiseFigures figures = desk.figures(MONDAY, MONDAY);
        assertThat(figures.all()).as("given up after its time was missed").isEqualTo(new PromiseCounts(2, 1, 0, 1, 0));
        assertThat(figures.byClerk())
                .containsExactly(
                        new PromiseFigures.Of(Optional.of(clerk.id()), new PromiseCounts(1, 1, 0, 0, 0)),
                        new PromiseFigures.Of(Optional.empty(), new PromiseCounts(1, 0, 0, 1, 0)));
        assertThat(figures.byAdvisor())
                .contains(new PromiseFigures.Of(Optional.of(advisor.id()), new PromiseCounts(1, 1, 0, 0, 0)));
        assertThat(desk.figures(MONDAY.plusDays(1), MONDAY.plusDays(1)).all())
                .isEqualTo(new PromiseCounts(0, 0, 0, 0, 0));
        assertThat(desk.figures(MONDAY.minusDays(1), MONDAY.plusDays(30)).all()).isEqualTo(figures.all());
    }

    private static PromiseCounts all(UrgentStage desk) {
        return desk.figures(MONDAY, MONDAY).all();
    }
}
