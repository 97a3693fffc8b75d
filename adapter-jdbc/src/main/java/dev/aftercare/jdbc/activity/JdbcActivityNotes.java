package dev.aftercare.jdbc.activity;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.activity.ActivityNotes;
import java.util.Collection;
import java.util.List;

/** {@link ActivityNotes} in the table {@code activity_note}. */
public final class JdbcActivityNotes implements ActivityNotes {

    private static final String INSERT = """
            insert into ${schema}.activity_note (id, subject_kind, subject) values (:id, :subject_kind, :subject)""";

    private static final String NOTED = "select * from ${schema}.activity_note where ${all} order by id limit :limit";

    private static final String FORGET = "delete from ${schema}.activity_note where id = :id and ${all}";

    private final Session session;

    public JdbcActivityNotes(Session session) {
        this.session = session;
    }

    @Override
    public void note(Collection<Note> notes) {
        session.changeEach(
                INSERT,
                notes,
                (parameters, note) -> parameters
                        .uuid("id", note.id())
                        .constant("subject_kind", note.subject().kind())
                        .uuid("subject", note.subject().id()));
    }

    @Override
    public List<Note> noted(int limit) {
        return session.list(
                NOTED,
                parameters -> parameters.number("limit", limit),
                row -> new Note(
                        row.uuid("id"),
                        new Subject(row.constant("subject_kind", SubjectKind.class), row.uuid("subject"))));
    }

    @Override
    public void forget(Collection<Note> notes) {
        session.batch(FORGET, notes, (parameters, note) -> parameters.uuid("id", note.id()));
    }
}
