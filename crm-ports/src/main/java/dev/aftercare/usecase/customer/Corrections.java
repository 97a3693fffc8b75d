package dev.aftercare.usecase.customer;

import com.google.common.collect.Sets;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.Look;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerEvent;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.merge.Identity;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.customer.CustomerChanges.Change;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.door.Work;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Correction notices in step with what the dealer corrects and the call centre finds, in the same unit of work (CUS-3b). */
final class Corrections {

    private static final Instant LAST_OF_ALL = Instant.parse("9999-12-30T00:00:00Z");

    private Corrections() {}

    /** The dealer changed a customer: what was to be corrected may be, here at once, at other dealers with the next run of the jobs. */
    static List<Happening> afterCorrection(Work work, Customer customer) {
        noteForOthers(work, customer);
        return standing(work, customer).stream()
                .flatMap(notice -> kept(work, notice, notice.afterChange(customer, work.now())).stream())
                .toList();
    }

    /**
     * What the scope's dealer still has to correct of a customer, or has corrected and was not verified yet; by all ids of the customer, since each of
     * two who were merged can have one (CUS-4b).
     */
    static List<CorrectionNotice> standing(Work work, Customer customer) {
        Identity person = work.stores().identities().of(customer.id());
        return work.stores().correctionNotices().unfinished(work.organisation(), person.ids());
    }

    /** Others may have asked for what was corrected or verified here: nobody learns who does (NET-2). */
    static void noteForOthers(Work work, Customer customer) {
        work.stores().customerChanges().note(new Change(work.newId(), customer.id(), work.now()));
    }

    /** The call centre looked at a customer: each field is asked for by the notice that names it, or by the first. */
    static List<Happening> afterVerdict(
            Work work,
            List<CorrectionNotice> standing,
            Customer customer,
            Set<CustomerField> wrong,
            Set<CustomerField> absent) {
        if (standing.isEmpty() && wrong.isEmpty()) {
            return List.of();
        }
        Look look = look(work, customer, wrong, absent);
        if (!standing.isEmpty()) {
            return afterLook(work, standing, customer, look);
        }
        CorrectionNotice notice = CorrectionNotice.issued(
                new CorrectionNoticeId(work.newId()), work.organisation(), work.keptUnder(customer), look);
        work.stores().correctionNotices().insert(notice);
        return List.of(notice.happening(CustomerEvent.CORRECTION_ASKED));
    }

    private static List<Happening> afterLook(Work work, List<CorrectionNotice> standing, Customer customer, Look look) {
        Set<CustomerField> named =
                standing.stream().flatMap(notice -> notice.fields().stream()).collect(Collectors.toSet());
        Set<CustomerField> unnamed = Sets.difference(look.wrong(), named);
        List<Happening> events = new ArrayList<>();
        for (CorrectionNotice notice : standing) {
            Set<CustomerField> its = Sets.intersection(look.wrong(), notice.fields());
            Look ofIts = look.at(notice.equals(standing.get(0)) ? Sets.union(its, unnamed) : its);
            events.addAll(kept(work, notice, notice.afterVerdict(customer, ofIts)));
        }
        return events;
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
        Set<CustomerId> ids = work.stores().identities().of(change.customer()).ids();
        for (CorrectionNotice notice : work.stores().correctionNotices().unfinished(ids)) {
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
