package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.ProblemSeverity;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.followup.Topic;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.examples.network.Intent.WantService;
import dev.aftercare.usecase.followup.NextCall;
import dev.aftercare.usecase.followup.ProblemInput;
import dev.aftercare.usecase.followup.RecordCall;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/** Calls customers, one after the other, as the worklist hands them out. */
final class CallRoom {

    private static final int MOST_AT_A_TIME = 60;

    private final Chance chance;

    CallRoom(Chance chance) {
        this.chance = chance;
    }

    /** Calls all who are due, as far as there is time for. */
    void call(Shift shift) {
        for (int made = 0; made < MOST_AT_A_TIME; made++) {
            Outcome<FollowUp> next = shift.does(
                    Role.CARE_AGENT, "next call", (crm, call) -> crm.followUps().next(call, NextCall.ofAll()));
            Optional<FollowUp> handed = next.fold(Optional::of, refusal -> Optional.empty());
            if (handed.isEmpty()) {
                return;
            }
            RecordCall outcome = outcome(shift, handed.get());
            shift.does(
                    Role.CARE_AGENT,
                    "record call",
                    (crm, call) -> crm.followUps().record(call, outcome).orElseThrow());
        }
    }

    private RecordCall outcome(Shift shift, FollowUp followUp) {
        UUID id = followUp.id().value();
        if (chance.happens(0.16)) {
            return RecordCall.of(id, CallResult.NO_ANSWER);
        }
        if (chance.happens(0.04)) {
            return RecordCall.callBack(id, shift.moment().at().plus(Duration.ofHours(chance.between(3, 30))));
        }
        if (chance.happens(0.01)) {
            return RecordCall.wrongPerson(id, "太太接听，请打 13800000000");
        }
        Optional<Motorist> motorist =
                shift.dealership().driverOf(followUp.topics().get(0).vehicle());
        if (motorist.isPresent() && shift.dealership().hadGrudge(motorist.get())) {
            return RecordCall.problem(
                    id,
                    Satisfaction.NOT_SATISFIED,
                    new ProblemInput("not-fixed-first-time", "异响还在，没有修好", ProblemSeverity.SERIOUS));
        }
        motorist.ifPresent(driver -> invite(shift, driver, followUp));
        return RecordCall.done(id, Satisfaction.SATISFIED, "");
    }

    /** Who is told that a service is due often books it. */
    private void invite(Shift shift, Motorist driver, FollowUp followUp) {
        boolean announces = followUp.topics().stream().map(Topic::script).anyMatch("first-service-announced"::equals);
        if (announces && chance.happens(driver.manner().faithful())) {
            long tillThen =
                    Math.max(1, driver.dayOf(4_200).toEpochDay() - shift.today().toEpochDay());
            shift.dealership().remember(shift.today().plusDays(Math.min(100, tillThen)), new WantService(driver));
        }
    }
}
