package dev.aftercare.jdbc.quality;

import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.WrongFieldsJson;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.quality.ClosedMonths;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;

/** {@link ClosedMonths} in the table {@code data_quality_month}. */
public final class JdbcClosedMonths implements ClosedMonths {

    private static final String INSERT = """
            insert into ${schema}.data_quality_month
                (dealer, first_day, customers, complete, judged, accurate, dated, timely, wrong, closed_at)
            values (:dealer, :first_day, :customers, :complete, :judged, :accurate, :dated, :timely, :wrong, :closed_at)""";

    private static final String OF = """
            select * from ${schema}.data_quality_month
            where dealer = any(:dealers) and first_day = :first_day and ${own:dealer}""";

    /** The latest month is looked for only of those who lack the one that is asked for. */
    private static final String UNCLOSED = """
            select d.id,
                (select max(m.first_day) from ${schema}.data_quality_month m where m.dealer = d.id) as last_closed
            from ${schema}.dealer d
            where not exists (select 1 from ${schema}.data_quality_month m
                    where m.dealer = d.id and m.first_day >= :first_day)
                and ${own:d.id}
            order by d.id
            limit :limit""";

    private final Session session;

    public JdbcClosedMonths(Session session) {
        this.session = session;
    }

    @Override
    public boolean insertIfAbsent(ClosedMonth month) {
        session.requireOwn(month.dealer(), month.dealer().subject(), 1);
        QualityFigures figures = month.figures();
        return session.insertIfAbsent(
                INSERT,
                parameters -> parameters
                        .id("dealer", month.dealer())
                        .date("first_day", month.month().atDay(1))
                        .number("customers", figures.complete().whole())
                        .number("complete", figures.complete().part())
                        .number("judged", figures.accurate().whole())
                        .number("accurate", figures.accurate().part())
                        .number("dated", figures.timely().whole())
                        .number("timely", figures.timely().part())
                        .text("wrong", WrongFieldsJson.write(figures.wrong()))
                        .instant("closed_at", month.closedAt()));
    }

    @Override
    public List<ClosedMonth> of(Collection<OrganisationId> dealers, YearMonth month) {
        if (dealers.size() > MOST) {
            throw new IllegalArgumentException(
                    "closed months: " + dealers.size() + " dealers, at most " + MOST + " may be asked for");
        }
        return session.list(
                OF,
                parameters -> parameters.ids("dealers", dealers).date("first_day", month.atDay(1)),
                JdbcClosedMonths::read);
    }

    @Override
    public List<Unclosed> unclosed(YearMonth month, int limit) {
        return session.list(
                UNCLOSED,
                parameters -> parameters.date("first_day", month.atDay(1)).number("limit", limit),
                row -> new Unclosed(
                        row.id("id", OrganisationId::new),
                        row.optionalDate("last_closed").map(YearMonth::from)));
    }

    private static ClosedMonth read(Row row) {
        QualityFigures figures = new QualityFigures(
                new Share(row.number("complete"), row.number("customers")),
                new Share(row.number("accurate"), row.number("judged")),
                new Share(row.number("timely"), row.number("dated")),
                WrongFieldsJson.read(row.text("wrong")));
        return new ClosedMonth(
                row.id("dealer", OrganisationId::new),
                YearMonth.from(row.date("first_day")),
                figures,
                row.instant("closed_at"));
    }
}
