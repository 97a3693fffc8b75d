package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.Look;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.customer.CustomerChanges.Change;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Correction notices in step with what the dealer corrects and the call centre finds, in the same unit of work (CUS-3b). */
final class Corrections {

    private static final Instant LAST_OF_ALL = Instant.parse("9999-12-30T00:00:00Z");

    private Corrections() {}

    /** The dealer changed a customer: what was to be corrected may be, here at once, at other dealers with the next run of the jobs. */
    static List<Happening> afterCorrection(Work work, Customer customer) {
        noteForOthers(work, customer);
        return standing(work, customer)
                .map(notice -> kept(work, notice, notice.afterChange(customer, work.now())))
                .orElse(List.of());
    }

    /** What the scope's dealer still has to correct of a customer, or has corrected and was not verified yet. */
    static Optional<CorrectionNotice> standing(Work work, Customer customer) {
        return work.stores().correctionNotices().unfinished(work.organisation(), customer.id());
    }

    /** Others may have asked for what was corrected or verified here: nobody learns who does (NET-2). */
    static void noteForOthers(Work work, Customer customer) {
        work.stores().customerChanges().note(new Change(work.newId(), customer.id(), work.now()));
    }

    /** The call centre looked at a customer. */
    static List<Happening> afterVerdict(
            Work work,
            Optional<CorrectionNotice> standing,
            Customer customer,
            Set<CustomerField> wrong,
            Set<CustomerField> absent) {
        if (standing.isEmpty() && wrong.isEmpty()) {
            return List.of();
        }
        Look look = look(work, customer, wrong, absent);
        if (standing.isPresent()) {
            return kept(work, standing.get(), standing.get().afterVerdict(customer, look));
        }
        CorrectionNotice notice =
                CorrectionNotice.issued(new CorrectionNoticeId(work.newId()), work.organisation(), customer.id(), look);
        work.stores().correctionNotices().insert(notice);
        return List.of(notice.happening(CustomerEvent.CORRECTION_ASKED));
    }

    private static Look look(Work work, Customer customer, Set<CustomerField> wrong, Set<CustomerField> absent) {
        CustomerDataPolicy policy = CustomerWords.policy(work);
        Set<CustomerField> basic = policy.of(customer.kind()).basic();
        Set<CustomerField> required = wrong.stream()
                .filter(field ->
                        basic.contains(field) || field.valueIn(customer).isEmpty())
                .collect(Collectors.toSet());
        return new Look(wrong, required, absent, work.now(), deadline(work, policy));
    }

    /** Looks at the notices of all dealers about a customer who was changed at one of them, each in the books of its dealer. */
    static void elsewhere(Work work, Change change) {
        Customer customer = work.found(
                work.stores().customers().find(change.customer()),
                change.customer().subject());
        for (CorrectionNotice notice : work.stores().correctionNotices().unfinished(change.customer())) {
            work.recordFor(notice.dealer(), kept(work, notice, notice.afterChange(customer, change.at())));
        }
    }

    static Page<CorrectionNotice> due(Work work, FindCorrections question) {
        Instant before = question.isOnlyOverdue() ? work.now() : LAST_OF_ALL;
        return work.stores()
                .correctionNotices()
                .due(work.organisation(), before, question.page().toRequest());
    }

    static CorrectionFigures figures(Work work, SeeCorrectionFigures question) {
        TimeRange period = new TimeRange(
                ZonedDate.of(question.from(), work.zone()).start(),
                ZonedDate.of(question.to(), work.zone()).end());
        return work.stores().correctionNotices().figures(work.organisation(), period, work.now());
    }

    private static Instant deadline(Work work, CustomerDataPolicy policy) {
        int days = policy.correctionDays();
        return work.dealer()
                .calendar()
                .plusWorkingDays(work.now(), days)
                .orElseGet(() -> work.dealer().calendar().plusCalendarDays(work.now(), days));
    }

    private static List<Happening> kept(Work work, CorrectionNotice before, CorrectionNotice next) {
        if (next.version() == before.version()) {
            return List.of();
        }
        work.stores().correctionNotices().update(next);
        return List.of(next.happening(event(next.progress().state())));
    }

    private static CustomerEvent event(State state) {
        return switch (state) {
            case OPEN -> CustomerEvent.CORRECTION_ASKED;
            case CORRECTED -> CustomerEvent.CORRECTION_MADE;
            case VERIFIED -> CustomerEvent.CORRECTION_VERIFIED;
        };
    }
}
