package dev.aftercare.memory;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.memory.table.Index;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.memory.table.View;
import dev.aftercare.port.customer.CorrectionNotices;
import dev.aftercare.port.customer.NoticePlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Correction notices in memory. */
record MemoryCorrectionNotices(Work work) implements CorrectionNotices {

    private static final Index<CorrectionNotice> UNFINISHED =
            Index.byEach(notice -> notice.progress().state() == State.VERIFIED
                    ? Stream.of()
                    : Stream.of(Key.of(notice.dealer(), notice.customer())));

    private static final Index<CorrectionNotice> UNFINISHED_OF =
            Index.byEach(notice -> notice.progress().state() == State.VERIFIED
                    ? Stream.of()
                    : Stream.of(Key.of(notice.customer(), notice.dealer())));

    private static final Index<CorrectionNotice> BY_CUSTOMER =
            Index.by(notice -> Key.of(notice.customer(), notice.id()));

    private static final Index<CorrectionNotice> DUE =
            Index.byEach(notice -> notice.nextDue().stream().map(due -> Key.of(notice.dealer(), due, notice.id())));

    private static final Index<CorrectionNotice> ISSUED =
            Index.by(notice -> Key.of(notice.dealer(), notice.progress().issuedAt(), notice.id()));

    private static final Table<CorrectionNotice> NOTICES = Table.versioned(
            "correction notice",
            notice -> Key.of(notice.id()),
            notice -> new Version(notice.id().subject(), notice.version()),
            List.of(UNFINISHED, UNFINISHED_OF, BY_CUSTOMER, DUE, ISSUED));

    @Override
    public void insert(CorrectionNotice notice) {
        work.requireReached(work.reaches(notice.dealer()), notice.id().subject(), notice.version());
        rows().insert(notice);
    }

    @Override
    public void update(CorrectionNotice notice) {
        work.requireReached(work.reaches(notice.dealer()), notice.id().subject(), notice.version());
        rows().update(notice);
    }

    @Override
    public List<CorrectionNotice> unfinished(OrganisationId dealer, Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .distinct()
                .filter(id -> work.reaches(dealer))
                .flatMap(id -> rows().get(UNFINISHED, Key.of(dealer, id)).stream())
                .sorted(Comparator.comparing(notice -> Key.of(notice.id())))
                .toList());
    }

    @Override
    public List<CorrectionNotice> unfinished(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .distinct()
                .flatMap(id -> under(UNFINISHED_OF, id))
                .sorted(Comparator.comparing(notice -> Key.of(notice.dealer(), notice.id())))
                .toList());
    }

    @Override
    public List<CorrectionNotice> ofCustomer(Collection<CustomerId> customer) {
        return work.atOnce(() -> customer.stream()
                .flatMap(id -> under(BY_CUSTOMER, id))
                .sorted(Comparator.comparing(notice -> Key.of(notice.id())))
                .toList());
    }

    private Stream<CorrectionNotice> under(Index<CorrectionNotice> index, CustomerId customer) {
        return rows()
                .under(index, Key.of(customer), notice -> work.reaches(notice.dealer()), Integer.MAX_VALUE)
                .stream();
    }

    @Override
    public void forgetUnfinished(Collection<CustomerId> customer) {
        ofCustomer(customer).stream()
                .filter(notice -> notice.progress().state() != State.VERIFIED)
                .forEach(rows()::delete);
    }

    @Override
    public Page<CorrectionNotice> due(OrganisationId dealer, Instant before, PageRequest page) {
        Key ofDealer = Key.of(dealer);
        return Pages.page(
                rows(),
                DUE,
                ofDealer,
                notice ->
                        work.reaches(notice.dealer()) && notice.progress().due().isBefore(before),
                page,
                text -> place(ofDealer, NoticePlace.read(text)),
                notice -> NoticePlace.of(notice).toString());
    }

    @Override
    public CorrectionFigures figures(OrganisationId dealer, TimeRange issued, Instant now) {
        List<CorrectionNotice> all = issued(dealer, issued);
        return new CorrectionFigures(
                all.size(),
                all.stream().filter(notice -> notice.nextDue().isPresent()).count(),
                all.stream().filter(notice -> notice.isLate(now)).count(),
                all.stream().mapToLong(notice -> notice.progress().rounds()).sum());
    }

    /** All that were issued to a dealer in a time. */
    List<CorrectionNotice> issued(OrganisationId dealer, TimeRange issued) {
        Key ofDealer = Key.of(dealer);
        return rows().between(
                        ISSUED,
                        ofDealer.plus(issued.start()),
                        ofDealer.plus(issued.end()),
                        notice -> work.reaches(notice.dealer()),
                        Integer.MAX_VALUE);
    }

    private static Key place(Key ofDealer, NoticePlace place) {
        return ofDealer.plus(place.due(), new CorrectionNoticeId(place.id()));
    }

    private View<CorrectionNotice> rows() {
        return work.rows(NOTICES);
    }
}
