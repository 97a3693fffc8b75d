package dev.aftercare.domain.followup;

import dev.aftercare.domain.followup.FollowUpState.CallStep;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What an attempt to call makes of a call (FUP-3). */
public final class CallRecording {

    /** However it went: nobody is called more often about one thing. */
    private static final int MOST_ATTEMPTS = 20;

    private static final Duration FARTHEST_CALL_BACK = Duration.ofDays(90);

    private CallRecording() {}

    /**
     * The call after {@code attempt}. Refused while it is in the hand of another than who tried, when it is finished, and for a time to
     * call back that is over or more than 90 days ahead.
     *
     * <p>Without an answer it is tried again in the other half of the opening day; after the policy's attempts without an answer, or 20
     * of any kind, the customer is not reached.
     *
     * @param callBackAt the time that the customer named, with {@link CallResult#CALL_BACK}
     */
    public static Outcome<FollowUp> record(
            FollowUp call,
            Attempt attempt,
            Optional<Instant> callBackAt,
            BusinessCalendar calendar,
            FollowUpPolicy policy) {
        Optional<Refusal> held = call.heldByAnother(attempt.by(), attempt.at());
        if (held.isPresent()) {
            return Outcome.refused(held.get());
        }
        return switch (attempt.result()) {
            case DONE, PROBLEM_FOUND -> call.finished(attempt);
            case NO_ANSWER ->
                unanswered(call) + 1 >= policy.mostAttempts()
                        ? call.givenUp(attempt)
                        : again(call, attempt, CallTimes.nextTry(call.timing(), attempt.at(), calendar, policy));
            case WRONG_PERSON -> again(call, attempt, CallTimes.atOnce(call.timing(), attempt.at(), calendar));
            case CALL_BACK -> callBack(call, attempt, callBackAt.orElse(attempt.at()), calendar);
        };
    }

    private static Outcome<FollowUp> callBack(
            FollowUp call, Attempt attempt, Instant asked, BusinessCalendar calendar) {
        boolean isAhead =
                asked.isAfter(attempt.at()) && !asked.isAfter(attempt.at().plus(FARTHEST_CALL_BACK));
        if (call.standing().state().after(CallStep.TRY_AGAIN).isPresent() && !isAhead) {
            return Outcome.refused(Refusal.of(FollowUpRefusal.CALL_BACK_TIME, Map.of("at", asked.toString())));
        }
        return again(call, attempt, CallTimes.asAsked(call.timing(), asked, calendar));
    }

    private static Outcome<FollowUp> again(FollowUp call, Attempt attempt, Timing next) {
        return call.attempts().size() + 1 >= MOST_ATTEMPTS ? call.givenUp(attempt) : call.triedAgain(attempt, next);
    }

    private static long unanswered(FollowUp call) {
        return call.attempts().stream()
                .filter(attempt -> attempt.result() == CallResult.NO_ANSWER)
                .count();
    }
}
