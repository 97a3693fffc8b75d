package dev.aftercare.usecase.followup;

import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.CallRecording;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.Lease;
import dev.aftercare.domain.followup.Occasion;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Handing calls out, recording what came of them, and what is to be called (FUP-3). */
final class CallUseCase {

    /** Most often the first is free; where many are held back, as few pages as can be are read under the lock: each is larger. */
    private static final int AT_FIRST = 2;

    private static final int GROWTH = 16;

    private CallUseCase() {}

    /**
     * The most urgent due call that nothing holds back, in the hand of who asks. The worklist is locked first, so that of many who ask
     * each has another one.
     */
    static Outcome<FollowUp> next(Work work, NextCall question) {
        work.stores().followUps().lockWorklist(work.organisation());
        Optional<FollowUp> call = mostUrgent(work, Optional.ofNullable(question.occasion()));
        if (call.isEmpty()) {
            return Outcome.refused(Refusal.of(FollowUpRefusal.NONE_DUE));
        }
        Lease lease =
                new Lease(work.call().actor().id(), work.now().plus(policy(work).lease()));
        Outcome<FollowUp> handed = call.get().handedTo(lease, work.now());
        return saved(work, handed);
    }

    private static Optional<FollowUp> mostUrgent(Work work, Optional<Occasion> occasion) {
        FollowUps calls = work.stores().followUps();
        int limit = AT_FIRST;
        Page<FollowUp> page = calls.due(work.organisation(), work.now(), occasion, PageRequest.first(limit));
        while (true) {
            Optional<FollowUp> found = Problems.firstFree(work, page.items());
            if (found.isPresent() || page.next().isEmpty()) {
                return found;
            }
            limit = Math.min(limit * GROWTH, PageRequest.MOST);
            page = calls.due(work.organisation(), work.now(), occasion, new PageRequest(page.next(), limit));
        }
    }

    static Outcome<FollowUp> record(Work work, RecordCall command) {
        FollowUp call = find(work, new FollowUpId(command.followUp()));
        work.expect(call.id().subject(), call.version());
        Attempt attempt = command.toAttempt(work.call().actor().id(), work.now());
        Outcome<FollowUp> recorded = saved(
                work,
                CallRecording.record(
                        call, attempt, command.askedFor(), work.dealer().calendar(), policy(work)));
        return attempt.problem().filter(policy(work)::isComplaint).isPresent()
                        && recorded instanceof Outcome.Accepted<FollowUp> accepted
                ? andTaken(work, accepted, attempt)
                : recorded;
    }

    private static Outcome<FollowUp> andTaken(Work work, Outcome.Accepted<FollowUp> recorded, Attempt attempt) {
        List<Happening> events = new ArrayList<>(recorded.events());
        events.addAll(Problems.becomeComplaint(
                work, recorded.value(), attempt.problem().orElseThrow()));
        return Outcome.accepted(recorded.value(), events);
    }

    static FollowUp find(Work work, FollowUpId id) {
        return work.found(work.stores().followUps().find(id), id.subject());
    }

    static Page<FollowUp> due(Work work, FindDueCalls question) {
        Instant endOfToday = ZonedDate.of(work.today(), work.zone()).end().minusNanos(1_000);
        return work.stores()
                .followUps()
                .due(
                        work.organisation(),
                        endOfToday,
                        Optional.ofNullable(question.occasion()),
                        question.page().toRequest());
    }

    static CallFigures figures(Work work, SeeCallFigures question) {
        LocalDate date = Objects.requireNonNullElse(question.date(), work.today());
        return work.stores().followUps().figures(work.organisation(), ZonedDate.of(date, work.zone()));
    }

    private static FollowUpPolicy policy(Work work) {
        return work.policy(FollowUpPolicy.KIND, work.today()).body();
    }

    private static Outcome<FollowUp> saved(Work work, Outcome<FollowUp> outcome) {
        if (outcome.isAccepted()) {
            work.stores().followUps().update(outcome.orElseThrow());
        }
        return outcome;
    }
}
