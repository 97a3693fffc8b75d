package dev.aftercare.jdbc.customer;

import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNotice.Progress;
import dev.aftercare.domain.customer.CorrectionNotice.State;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.jdbc.json.WordsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.customer.CorrectionNotices;
import dev.aftercare.port.customer.NoticePlace;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * {@link CorrectionNotices} in the table {@code correction_notice}: {@code unfinished_of} is the customer until it is done with,
 * {@code next_due} the deadline while it is the dealer's turn.
 */
public final class JdbcCorrectionNotices implements CorrectionNotices {

    private static final String INSERT = """
            insert into ${schema}.correction_notice
                (dealer, id, customer, fields, required, state, issued_at, due, corrected_at, rounds, late_rounds,
                unfinished_of, next_due, version)
            values (:dealer, :id, :customer, :fields, :required, :state, :issued_at, :due, :corrected_at, :rounds,
                :late_rounds, :unfinished_of, :next_due, :version)""";

    private static final String UPDATE = """
            update ${schema}.correction_notice
            set customer = :customer, fields = :fields, required = :required, state = :state, issued_at = :issued_at,
                due = :due, corrected_at = :corrected_at, rounds = :rounds, late_rounds = :late_rounds,
                unfinished_of = :unfinished_of, next_due = :next_due, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String UNFINISHED = """
            select * from ${schema}.correction_notice
            where dealer = :dealer and unfinished_of = any(:customers) and ${own:dealer}
            order by id""";

    private static final String UNFINISHED_OF = """
            select * from ${schema}.correction_notice
            where unfinished_of = any(:customers) and ${own:dealer}
            order by dealer, id""";

    private static final String DUE = """
            select * from ${schema}.correction_notice
            where dealer = :dealer and next_due < :before and (next_due, id) > (:due, :id) and ${own:dealer}
            order by next_due, id
            limit :limit""";

    private static final String FIGURES = """
            select count(*) as issued, count(next_due) as opened,
                coalesce(sum(case when late_rounds > 0 or next_due < :at then 1 else 0 end), 0) as late,
                coalesce(sum(rounds), 0) as rounds
            from ${schema}.correction_notice
            where dealer = :dealer and issued_at >= :from and issued_at < :to and ${own:dealer}""";

    private static final String OF_CUSTOMER =
            "select * from ${schema}.correction_notice where customer = any(:customers) and ${own:dealer} order by id";

    private static final String FORGET = """
            delete from ${schema}.correction_notice
            where customer = any(:customers) and unfinished_of is not null and ${own:dealer}""";

    private final Session session;

    public JdbcCorrectionNotices(Session session) {
        this.session = session;
    }

    @Override
    public void insert(CorrectionNotice notice) {
        session.requireOwn(notice.dealer(), notice.id().subject(), notice.version());
        session.changeOne(INSERT, columns(notice));
    }

    @Override
    public void update(CorrectionNotice notice) {
        session.replace(UPDATE, notice.id().subject(), notice.version(), columns(notice));
    }

    @Override
    public List<CorrectionNotice> unfinished(OrganisationId dealer, Collection<CustomerId> customer) {
        return session.list(
                UNFINISHED,
                parameters -> parameters.id("dealer", dealer).ids("customers", customer),
                JdbcCorrectionNotices::read);
    }

    @Override
    public List<CorrectionNotice> unfinished(Collection<CustomerId> customer) {
        return session.list(
                UNFINISHED_OF, parameters -> parameters.ids("customers", customer), JdbcCorrectionNotices::read);
    }

    @Override
    public Page<CorrectionNotice> due(OrganisationId dealer, Instant before, PageRequest page) {
        NoticePlace after = page.afterKey(NoticePlace::read).orElse(NoticePlace.FIRST);
        List<CorrectionNotice> found = session.list(
                DUE,
                parameters -> parameters
                        .id("dealer", dealer)
                        .instant("before", before)
                        .instant("due", after.due())
                        .uuid("id", after.id())
                        .number("limit", page.limit() + 1L),
                JdbcCorrectionNotices::read);
        return Page.of(found, page, notice -> NoticePlace.of(notice).toString());
    }

    @Override
    public CorrectionFigures figures(OrganisationId dealer, TimeRange issued, Instant now) {
        return session.find(
                        FIGURES,
                        parameters -> parameters
                                .id("dealer", dealer)
                                .instant("from", issued.start())
                                .instant("to", issued.end())
                                .instant("at", now),
                        row -> new CorrectionFigures(
                                row.number("issued"), row.number("opened"), row.number("late"), row.number("rounds")))
                .orElseThrow();
    }

    @Override
    public List<CorrectionNotice> ofCustomer(Collection<CustomerId> customer) {
        return session.list(
                OF_CUSTOMER, parameters -> parameters.ids("customers", customer), JdbcCorrectionNotices::read);
    }

    @Override
    public void forgetUnfinished(Collection<CustomerId> customer) {
        session.change(FORGET, parameters -> parameters.ids("customers", customer));
    }

    private static Binder columns(CorrectionNotice notice) {
        Progress progress = notice.progress();
        return parameters -> parameters
                .id("dealer", notice.dealer())
                .id("id", notice.id())
                .id("customer", notice.customer())
                .text("fields", WordsJson.writeNames(notice.fields()))
                .text("required", WordsJson.writeNames(notice.required()))
                .constant("state", progress.state())
                .instant("issued_at", progress.issuedAt())
                .instant("due", progress.due())
                .instant("corrected_at", progress.correctedAt())
                .number("rounds", progress.rounds())
                .number("late_rounds", progress.lateRounds())
                .uuid(
                        "unfinished_of",
                        progress.state() == State.VERIFIED
                                ? Optional.empty()
                                : Optional.of(notice.customer().value()))
                .instant("next_due", notice.nextDue())
                .number("version", notice.version());
    }

    private static CorrectionNotice read(Row row) {
        return new CorrectionNotice(
                row.id("id", CorrectionNoticeId::new),
                row.id("dealer", OrganisationId::new),
                row.id("customer", CustomerId::new),
                WordsJson.read(row.text("fields"), CustomerField.class),
                WordsJson.read(row.optionalText("required").orElse(row.text("fields")), CustomerField.class),
                new Progress(
                        row.constant("state", State.class),
                        row.instant("issued_at"),
                        row.instant("due"),
                        row.optionalInstant("corrected_at"),
                        (int) row.number("rounds"),
                        (int) row.number("late_rounds")),
                row.number("version"));
    }
}
