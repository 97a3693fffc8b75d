package dev.aftercare.domain.followup;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.policy.PolicyId;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One call instead of two (FUP-3, hard case 38). The days are those of March 2026. */
class CallPlanTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final Instant NOW = due(1);
    private static final VehicleId CAR = new VehicleId(new UUID(1, 1));
    private static final VehicleId OTHER_CAR = new VehicleId(new UUID(1, 2));
    private static final Topic FIRST_VISIT = visit(CAR, 1);
    private static final Topic SECOND_VISIT = visit(CAR, 2);
    private static final Topic DELIVERY = topic("delivery-3", Occasion.DELIVERY, CAR, CAR.subject());

    private static int made;

    @Test
    @Tag("FUP-1a")
    void whereNothingIsOpenTheCallIsMadeAsItIs() {
        FollowUp wanted = call(4, FIRST_VISIT);
        CallPlan plan = plan(wanted);
        assertThat(plan.made()).contains(wanted);
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.events()).extracting(Happening::type).containsExactly(FollowUpEvent.PLANNED);
    }

    @Test
    @Tag("HC-38")
    void aLaterVisitReplacesTheCallAboutTheOneBefore() {
        FollowUp first = call(4, FIRST_VISIT);
        FollowUp wanted = call(6, SECOND_VISIT);
        CallPlan plan = plan(wanted, first);
        assertThat(plan.made()).contains(wanted);
        assertThat(plan.changed()).singleElement().satisfies(replaced -> {
            assertThat(replaced.standing().state()).isEqualTo(FollowUpState.REPLACED);
            assertThat(replaced.standing().replacedBy()).contains(wanted.id());
            assertThat(replaced.version()).isEqualTo(2);
        });
        assertThat(plan.events())
                .extracting(Happening::type)
                .containsExactlyInAnyOrder(FollowUpEvent.REPLACED, FollowUpEvent.PLANNED);
    }

    @Test
    @Tag("HC-38")
    void whatElseTheReplacedCallWasAboutGoesOn() {
        FollowUp first = call(4, FIRST_VISIT, DELIVERY);
        FollowUp wanted = call(6, SECOND_VISIT);
        assertThat(plan(wanted, first).made().orElseThrow().topics()).containsExactly(SECOND_VISIT, DELIVERY);
    }

    @Test
    @Tag("HC-38")
    void aVisitInACallPlannedForSomethingElseOnlyGivesItsPlace() {
        FollowUp mixed = call(4, DELIVERY, FIRST_VISIT);
        CallPlan near = plan(call(6, SECOND_VISIT), mixed);
        assertThat(near.made()).isEmpty();
        assertThat(near.changed()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(mixed.id());
            assertThat(kept.topics()).containsExactly(DELIVERY, SECOND_VISIT);
            assertThat(kept.timing()).isEqualTo(mixed.timing());
        });
        FollowUp late = call(20, SECOND_VISIT);
        CallPlan far = plan(late, mixed);
        assertThat(far.made()).contains(late);
        assertThat(far.changed())
                .singleElement()
                .satisfies(kept -> assertThat(kept.topics()).containsExactly(DELIVERY));
    }

    @Test
    @Tag("HC-38")
    void visitsOfTwoCarsAreTwoThingsInOneCall() {
        FollowUp first = call(4, FIRST_VISIT);
        Topic ofOther = visit(OTHER_CAR, 3);
        assertThat(plan(call(6, ofOther), first).changed())
                .singleElement()
                .satisfies(kept -> assertThat(kept.topics()).containsExactly(FIRST_VISIT, ofOther));
    }

    @Test
    @Tag("FUP-3")
    void callsFewerThanSevenDaysApartBecomeTheEarlierOne() {
        FollowUp delivery = call(4, DELIVERY);
        assertThat(plan(call(10, FIRST_VISIT), delivery).made()).isEmpty();
        assertThat(plan(call(11, FIRST_VISIT), delivery).made()).isPresent();

        FollowUp later = call(8, DELIVERY);
        FollowUp wanted = call(2, FIRST_VISIT);
        CallPlan plan = plan(wanted, later);
        assertThat(plan.made().orElseThrow().timing()).isEqualTo(wanted.timing());
        assertThat(plan.made().orElseThrow().topics()).containsExactly(FIRST_VISIT, DELIVERY);
        assertThat(plan.changed())
                .singleElement()
                .satisfies(
                        replaced -> assertThat(replaced.standing().replacedBy()).contains(wanted.id()));
    }

    @Test
    @Tag("FUP-3")
    void aReplacedVisitThatMovesIntoAnEarlierCallIsReplacedByThatOne() {
        FollowUp care = call(3, topic("care", Occasion.CARE_DUE, OTHER_CAR, OTHER_CAR.subject()));
        FollowUp first = call(4, FIRST_VISIT);
        CallPlan plan = plan(call(6, SECOND_VISIT), care, first);
        assertThat(plan.made()).isEmpty();
        assertThat(plan.changed()).hasSize(2);
        assertThat(plan.changed().get(0).standing().replacedBy()).contains(care.id());
        assertThat(plan.changed().get(1).topics()).containsExactly(care.topics().get(0), SECOND_VISIT);
    }

    @Test
    @Tag("FUP-1a")
    void thePointsOfOneEventStayApartAndNoneIsPlannedTwice() {
        FollowUp third = call(4, DELIVERY);
        Topic seventh = topic("delivery-7", Occasion.DELIVERY, CAR, CAR.subject());
        assertThat(plan(call(8, seventh), third).made()).isPresent();
        assertThat(plan(call(4, seventh), third).changed())
                .as("unless they have come to fall on one day")
                .singleElement()
                .satisfies(kept -> assertThat(kept.topics()).containsExactly(DELIVERY, seventh));
        assertThat(plan(call(8, DELIVERY), third)).isEqualTo(new CallPlan(Optional.empty(), List.of(), List.of()));
    }

    @Test
    @Tag("FUP-3")
    void aCallInSomebodysHandIsLeftAlone() {
        FollowUp held = call(1, FIRST_VISIT)
                .handedTo(new Lease("agent", NOW.plus(Duration.ofMinutes(30))), NOW)
                .orElseThrow();
        CallPlan plan = plan(call(3, SECOND_VISIT), held);
        assertThat(plan.made()).isPresent();
        assertThat(plan.changed()).isEmpty();
        assertThat(CallPlan.of(
                                call(3, SECOND_VISIT),
                                List.of(held),
                                FollowUpPolicy.standard(),
                                ZONE,
                                NOW.plus(Duration.ofMinutes(30)))
                        .changed())
                .as("when its lease has ended")
                .hasSize(1);
    }

    @Test
    @Tag("FUP-3")
    @Tag("HC-38")
    void aCallThatWasTriedStaysWithItsAttemptsAndTheTimeTheCustomerAskedFor() {
        Timing asked =
                new Timing(due(5).plus(Duration.ofHours(7)), LocalDate.of(2026, 3, 6), new PolicyId(new UUID(4, 1)));
        FollowUp tried =
                call(4, FIRST_VISIT, DELIVERY).triedAgain(callBack(), asked).orElseThrow();
        FollowUp untried = call(3, FIRST_VISIT);
        for (int day : List.of(2, 6, 20)) {
            CallPlan plan = plan(call(day, SECOND_VISIT), untried, tried);
            assertThat(plan.made()).isEmpty();
            assertThat(plan.changed()).hasSize(2);
            assertThat(plan.changed().get(0).standing().replacedBy()).contains(tried.id());
            FollowUp kept = plan.changed().get(1);
            assertThat(kept.id()).isEqualTo(tried.id());
            assertThat(kept.topics()).containsExactly(SECOND_VISIT, DELIVERY);
            assertThat(kept.timing()).isEqualTo(asked);
            assertThat(kept.attempts()).containsExactly(callBack());
            assertThat(plan.events())
                    .extracting(Happening::type)
                    .containsExactly(FollowUpEvent.REPLACED, FollowUpEvent.CHANGED);
        }
    }

    @Test
    @Tag("FUP-3")
    void anEarlierCallJoinsALaterOneThatWasTriedAndNotOneThatIsFar() {
        Timing asked = new Timing(due(8), LocalDate.of(2026, 3, 9), new PolicyId(new UUID(4, 1)));
        FollowUp tried = call(4, DELIVERY).triedAgain(callBack(), asked).orElseThrow();
        FollowUp untried = call(5, topic("care", Occasion.CARE_DUE, OTHER_CAR, OTHER_CAR.subject()));
        CallPlan near = plan(call(2, FIRST_VISIT), untried, tried);
        assertThat(near.made()).isEmpty();
        assertThat(near.changed()).singleElement().satisfies(kept -> {
            assertThat(kept.id()).isEqualTo(tried.id());
            assertThat(kept.topics()).containsExactly(DELIVERY, FIRST_VISIT);
            assertThat(kept.timing()).isEqualTo(asked);
            assertThat(kept.attempts()).hasSize(1);
        });
        assertThat(plan(call(1, FIRST_VISIT), tried).made())
                .as("seven days before it")
                .isPresent();
    }

    private static Attempt callBack() {
        return new Attempt(NOW, "agent", CallResult.CALL_BACK, Satisfaction.NOT_ASKED, "", Optional.empty());
    }

    @Test
    @Tag("FUP-3")
    void aPolicyMayCombineNothing() {
        FollowUpPolicy never =
                new FollowUpPolicy(FollowUpPolicy.standard().points(), 3, 3, 30, 0, ProblemSeverity.MINOR);
        assertThat(CallPlan.of(call(4, FIRST_VISIT), List.of(call(4, DELIVERY)), never, ZONE, NOW)
                        .made())
                .isPresent();
    }

    private static CallPlan plan(FollowUp wanted, FollowUp... open) {
        return CallPlan.of(wanted, List.of(open), FollowUpPolicy.standard(), ZONE, NOW);
    }

    private static FollowUp call(int day, Topic... topics) {
        return FollowUp.planned(
                new FollowUpId(new UUID(7, ++made)),
                new OrganisationId(new UUID(2, 1)),
                new CustomerId(new UUID(3, 1)),
                List.of(topics),
                new Timing(due(day), LocalDate.of(2026, 3, day), new PolicyId(new UUID(4, 1))));
    }

    private static Instant due(int day) {
        return ZonedDate.of(LocalDate.of(2026, 3, day), ZONE).at(LocalTime.of(8, 0));
    }

    private static Topic visit(VehicleId car, long number) {
        return topic("visit", Occasion.MAINTENANCE, car, new Subject(SubjectKind.APPOINTMENT, new UUID(5, number)));
    }

    private static Topic topic(String point, Occasion occasion, VehicleId car, Subject about) {
        return new Topic(point, occasion, "script", car, about);
    }
}
