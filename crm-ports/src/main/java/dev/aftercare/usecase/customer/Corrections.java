package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Correction notices in step with what the dealer corrects and the call centre finds, in the same unit of work (CUS-3b). */
final class Corrections {

    private static final Instant LAST_OF_ALL = Instant.parse("9999-12-30T00:00:00Z");

    private Corrections() {}

    /** The dealer changed a customer: what was to be corrected may be. */
    static List<Happening> afterCorrection(Work work, Customer customer) {
        return unfinished(work, customer).stream()
                .flatMap(notice -> kept(work, notice, notice.afterCorrection(customer, work.now())).stream())
                .toList();
    }

    /** By all ids of the customer: each of two who were merged can have one (CUS-4b). */
    private static List<CorrectionNotice> unfinished(Work work, Customer customer) {
        Identity person = work.stores().identities().of(customer.id());
        return work.stores().correctionNotices().unfinished(work.organisation(), person.ids());
    }

    /** The call centre looked at a customer and found these fields wrong: each is asked for by the notice that names it, or by the first. */
    static List<Happening> afterVerdict(Work work, Customer customer, Set<CustomerField> wrong) {
        List<CorrectionNotice> standing = unfinished(work, customer);
        if (!standing.isEmpty()) {
            Set<CustomerField> unnamed = EnumSet.noneOf(CustomerField.class);
            unnamed.addAll(wrong);
            standing.forEach(notice -> unnamed.removeAll(notice.fields()));
            List<Happening> events = new ArrayList<>();
            for (CorrectionNotice notice : standing) {
                Set<CustomerField> its = EnumSet.copyOf(notice.fields());
                its.retainAll(wrong);
                its.addAll(notice.equals(standing.get(0)) ? unnamed : Set.of());
                events.addAll(kept(work, notice, notice.afterVerdict(customer, its, deadline(work))));
            }
            return events;
        }
        if (wrong.isEmpty()) {
            return List.of();
        }
        CorrectionNotice notice = CorrectionNotice.issued(
                new CorrectionNoticeId(work.newId()),
                work.organisation(),
                customer.id(),
                wrong,
                work.now(),
                deadline(work));
        work.stores().correctionNotices().insert(notice);
        return List.of(notice.happening(CustomerEvent.CORRECTION_ASKED));
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

    private static Instant deadline(Work work) {
        int days = CustomerWords.policy(work).correctionDays();
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
