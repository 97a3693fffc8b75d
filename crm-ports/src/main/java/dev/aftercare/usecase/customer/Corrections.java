package dev.aftercare.usecase.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Correction notices in step with what the dealer corrects and the call centre finds, in the same unit of work (CUS-3b). */
final class Corrections {

    private static final Instant LAST_OF_ALL = Instant.parse("9999-12-30T00:00:00Z");

    private Corrections() {}

    /** The dealer changed a customer: what was to be corrected may be. */
    static List<Happening> afterCorrection(Work work, Customer customer) {
        return work.stores()
                .correctionNotices()
                .unfinished(work.organisation(), customer.id())
                .map(notice -> kept(work, notice, notice.afterCorrection(customer, work.now())))
                .orElse(List.of());
    }

    /** The call centre looked at a customer and found these fields wrong. */
    static List<Happening> afterVerdict(Work work, Customer customer, Set<CustomerField> wrong) {
        Optional<CorrectionNotice> standing =
                work.stores().correctionNotices().unfinished(work.organisation(), customer.id());
        if (standing.isPresent()) {
            return kept(work, standing.get(), standing.get().afterVerdict(customer, wrong, deadline(work)));
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
