package dev.aftercare.usecase.followup;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.Attempt;
import dev.aftercare.domain.followup.CallFigures;
import dev.aftercare.domain.followup.CallRecording;
import dev.aftercare.domain.followup.CallTimes;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpId;
import dev.aftercare.domain.followup.FollowUpPolicy;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.followup.FollowUpState;
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
     * The most urgent due call that nothing holds back, in the hand of who asks; one about a car that comes in minutes before all others. The worklist is locked first, so that of many who ask
     * each has another one.
     */
    static Outcome<FollowUp> next(Work work, NextCall question) {
        work.stores().followUps().lockWorklist(work.organisation());
        Optional<FollowUp> call = question.occasion() == null
                ? mostUrgent(work, Optional.of(Occasion.APPOINTMENT)).or(() -> mostUrgent(work, Optional.empty()))
                : mostUrgent(work, Optional.of(question.occasion()));
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
        Instant apartSince = CallTimes.apartSince(work.today(), work.dealer().calendar(), policy(work));
        int limit = AT_FIRST;
        Page<FollowUp> page =
                calls.apart(work.organisation(), work.now(), apartSince, occasion, PageRequest.first(limit));
        while (true) {
            Optional<FollowUp> found = Problems.firstFree(work, page.items());
            if (found.isPresent() || page.next().isEmpty()) {
                return found;
            }
            limit = Math.min(limit * GROWTH, PageRequest.MOST);
            page = calls.apart(
                    work.organisation(), work.now(), apartSince, occasion, new PageRequest(page.next(), limit));
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
        return recorded instanceof Outcome.Accepted<FollowUp> accepted
                        && accepted.value().standing().state() == FollowUpState.DONE
                ? andWhatFollows(work, accepted, attempt)
                : recorded;
    }

    private static Outcome<FollowUp> andWhatFollows(Work work, Outcome.Accepted<FollowUp> done, Attempt attempt) {
        List<Happening> events = new ArrayList<>(done.events());
        if (!done.value().isTimed()) {
            events.addAll(othersApart(work, done.value().customer(), attempt.at()));
        }
        attempt.problem()
                .filter(policy(work)::isComplaint)
                .ifPresent(problem -> events.addAll(Problems.becomeComplaint(work, done.value(), problem)));
        return Outcome.accepted(done.value(), events);
    }

    /** The other calls to a customer come days after the one that was done; not one whose time they named, nor one that is being made (FUP-3). */
    private static List<Happening> othersApart(Work work, CustomerId customer, Instant done) {
        List<Happening> events = new ArrayList<>();
        for (FollowUp other :
                work.stores().followUps().openOf(work.organisation(), customer).calls()) {
            FollowUp moved = other.apartFrom(done, work.dealer().calendar(), policy(work));
            if (!other.isTimed()
                    && other.isFree(work.now())
                    && other.agreedAt().isEmpty()
                    && moved.version() != other.version()) {
                work.stores().followUps().update(moved);
                events.add(moved.changing());
            }
        }
        return events;
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
