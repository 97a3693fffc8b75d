package dev.aftercare.jdbc.specialhours;

import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.specialhours.HoursNotice;
import dev.aftercare.domain.specialhours.SpecialDays;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.specialhours.SpecialHoursReason;
import dev.aftercare.domain.specialhours.Telling;
import dev.aftercare.domain.specialhours.TellingStage;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.jdbc.json.DatedHoursJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Paging;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.specialhours.SpecialHoursList;
import java.util.List;
import java.util.Optional;

/** {@link SpecialHoursList} in the table {@code special_hours}. */
public final class JdbcSpecialHours implements SpecialHoursList {

    private static final String INSERT = """
            insert into ${schema}.special_hours
                (dealer, id, first_day, last_day, hours, replaced, reason, words, segment, declared_at, withdrawn_at, stage,
                progress, told, unfinished, version)
            values (:dealer, :id, :first_day, :last_day, :hours, :replaced, :reason, :words, :segment, :declared_at,
                :withdrawn_at, :stage, :progress, :told, :unfinished, :version)""";

    private static final String UPDATE = """
            update ${schema}.special_hours
            set first_day = :first_day, last_day = :last_day, hours = :hours, replaced = :replaced, reason = :reason,
                words = :words, segment = :segment, declared_at = :declared_at, withdrawn_at = :withdrawn_at,
                stage = :stage, progress = :progress, told = :told, unfinished = :unfinished, version = :version
            where dealer = :dealer and id = :id and version = :version - 1 and ${own:dealer}""";

    private static final String FIND = "select * from ${schema}.special_hours where id = :id and ${own:dealer}";

    private static final String OF = """
            select * from ${schema}.special_hours
            where dealer = :dealer and id > :after and ${own:dealer}
            order by id
            limit :limit""";

    private static final String TO_TELL = """
            select * from ${schema}.special_hours
            where unfinished = true and ${own:dealer}
            order by id
            limit :limit""";

    private final Session session;

    public JdbcSpecialHours(Session session) {
        this.session = session;
    }

    @Override
    public void insert(SpecialHours hours) {
        session.requireOwn(hours.dealer(), hours.id().subject(), hours.version());
        session.changeOne(INSERT, columns(hours));
    }

    @Override
    public void update(SpecialHours hours) {
        session.replace(UPDATE, hours.id().subject(), hours.version(), columns(hours));
    }

    @Override
    public Optional<SpecialHours> find(SpecialHoursId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcSpecialHours::read);
    }

    @Override
    public Page<SpecialHours> of(OrganisationId dealer, PageRequest page) {
        return Paging.byId(
                session,
                OF,
                parameters -> parameters.id("dealer", dealer),
                page,
                JdbcSpecialHours::read,
                SpecialHours::id);
    }

    @Override
    public List<SpecialHours> toTell(int limit) {
        return session.list(TO_TELL, parameters -> parameters.number("limit", limit), JdbcSpecialHours::read);
    }

    /** Finished ones are not in the index of the unfinished. */
    private static Binder columns(SpecialHours hours) {
        SpecialDays days = hours.days();
        Telling telling = hours.telling();
        return parameters -> parameters
                .id("dealer", hours.dealer())
                .id("id", hours.id())
                .date("first_day", days.first())
                .date("last_day", days.last())
                .text("hours", days.hours().toString())
                .text("replaced", DatedHoursJson.write(days.replaced()))
                .constant("reason", hours.notice().reason())
                .text("words", hours.notice().words())
                .id("segment", hours.notice().nearby())
                .instant("declared_at", hours.declaredAt())
                .instant("withdrawn_at", hours.withdrawnAt())
                .constant("stage", telling.stage())
                .text("progress", telling.position())
                .number("told", telling.told())
                .flag("unfinished", telling.stage().isFinished() ? Optional.empty() : Optional.of(true))
                .number("version", hours.version());
    }

    private static SpecialHours read(Row row) {
        return new SpecialHours(
                row.id("id", SpecialHoursId::new),
                row.id("dealer", OrganisationId::new),
                new SpecialDays(
                        row.date("first_day"),
                        row.date("last_day"),
                        DayHours.parse(row.text("hours")),
                        DatedHoursJson.read(row.text("replaced"))),
                new HoursNotice(
                        row.constant("reason", SpecialHoursReason.class),
                        row.text("words"),
                        row.optionalId("segment", SegmentId::new)),
                row.instant("declared_at"),
                row.optionalInstant("withdrawn_at"),
                new Telling(row.constant("stage", TellingStage.class), row.optionalText("progress"), row.count("told")),
                row.number("version"));
    }
}
