package dev.aftercare.jdbc.network;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Career;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.json.CareerJson;
import dev.aftercare.jdbc.json.HoursJson;
import dev.aftercare.jdbc.json.WordsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.network.StaffMembers;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** {@link StaffMembers} in the table {@code staff}. */
public final class JdbcStaffMembers implements StaffMembers {

    private static final String INSERT = """
            insert into ${schema}.staff
                (organisation, id, name, account, roles, skills, department, is_head, posts, hours, employed_from,
                employed_until, version)
            values (:organisation, :id, :name, :account, :roles, :skills, :department, :is_head, :posts, :hours,
                :employed_from, :employed_until, :version)""";

    private static final String UPDATE = """
            update ${schema}.staff
            set name = :name, account = :account, roles = :roles, skills = :skills, department = :department,
                is_head = :is_head, posts = :posts, hours = :hours, employed_from = :employed_from, employed_until = :employed_until, version = :version
            where organisation = :organisation and id = :id and version = :version - 1 and ${own:organisation}""";

    private static final String FIND = "select * from ${schema}.staff where id = :id and ${own:organisation}";

    private static final String ACTING_AS =
            "select * from ${schema}.staff where account = any(:accounts) and ${own:organisation}";

    private static final String OF =
            "select * from ${schema}.staff where organisation = :organisation and ${own:organisation} order by id";

    private final Session session;

    public JdbcStaffMembers(Session session) {
        this.session = session;
    }

    @Override
    public void insert(StaffMember person) {
        session.requireOwn(person.employer(), person.id().subject(), person.version());
        session.changeOne(INSERT, columns(person));
    }

    @Override
    public void update(StaffMember person) {
        session.replace(UPDATE, person.id().subject(), person.version(), columns(person));
    }

    @Override
    public Optional<StaffMember> find(StaffId id) {
        return session.find(FIND, parameters -> parameters.id("id", id), JdbcStaffMembers::read);
    }

    @Override
    public List<StaffMember> actingAs(Collection<String> accounts) {
        return session.list(ACTING_AS, parameters -> parameters.texts("accounts", accounts), JdbcStaffMembers::read);
    }

    @Override
    public List<StaffMember> of(OrganisationId employer) {
        return session.list(OF, parameters -> parameters.id("organisation", employer), JdbcStaffMembers::read);
    }

    private static Binder columns(StaffMember person) {
        return parameters -> parameters
                .id("organisation", person.employer())
                .id("id", person.id())
                .text("name", person.name())
                .text("account", person.account())
                .text("roles", WordsJson.writeNames(person.roles()))
                .text("skills", WordsJson.write(person.latestPost().skills()))
                .text("department", person.latestPost().department())
                .flag("is_head", person.latestPost().isHead())
                .text("posts", CareerJson.write(person.career()))
                .text("hours", HoursJson.write(person.hours()))
                .date("employed_from", person.employment().from())
                .date("employed_until", person.employment().until())
                .number("version", person.version());
    }

    /** A release before knows the latest post only: what it has written there counts from the day of that one. */
    private static Career career(Row row) {
        Post latest = new Post(
                WordsJson.read(row.text("roles"), Role.class),
                WordsJson.read(row.text("skills")),
                row.optionalText("department"),
                row.flag("is_head"));
        Career stored = row.optionalText("posts")
                .map(CareerJson::read)
                .orElseGet(() -> Career.beginning(row.date("employed_from"), latest));
        return stored.latest().post().equals(latest)
                ? stored
                : stored.with(stored.latest().from(), latest);
    }

    private static StaffMember read(Row row) {
        return new StaffMember(
                row.id("id", StaffId::new),
                row.id("organisation", OrganisationId::new),
                row.text("name"),
                row.optionalText("account"),
                career(row),
                HoursJson.read(row.text("hours")),
                new StaffMember.Employment(row.date("employed_from"), row.optionalDate("employed_until")),
                row.number("version"));
    }
}
