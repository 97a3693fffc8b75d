package dev.aftercare.port.access;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Grounds of access. */
public interface Grounds {

    void open(Access access);

    /** The same for many at once. */
    void openAll(Collection<Access> grounds);

    /** One, ended or not; a dealer's own. */
    Optional<Access> find(AccessId id);

    /** Those of a dealer for one subject that hold now, in the order in which they were opened, then of ids. */
    List<Access> holding(OrganisationId dealer, Subject subject);

    /** Whether the dealer was the first of all to have a ground for the subject, whatever the scope; says no more. */
    boolean isFirst(OrganisationId dealer, Subject subject);

    /** Whether no other dealer has or had a ground for any of the subjects, whatever the scope; says no more. */
    boolean isOnly(OrganisationId dealer, Collection<Subject> subjects);

    /** Those for any of the subjects, ended ones too, in the order of their ids; a dealer's own. */
    List<Access> of(Collection<Subject> subjects);

    /** Sets the end of a ground; an earlier end that it has stays. */
    void end(Access access, Instant until);

    /** Sets the end of every ground that {@code cause} opened; earlier ends stay. */
    void endCausedBy(Subject cause, Instant until);

    /** Sets the end of every dealer's ground of that kind for one subject; earlier ends stay. */
    void endAll(Subject subject, GroundKind kind, Instant until);

    /** Grounds whose end has passed at {@code now} and has not been told yet, those that ended first first. */
    List<Access> endedAndUntold(Instant now, int limit);

    /** Marks ended grounds as told, and gives those that nobody else had marked already, in the order given. */
    List<Access> markTold(List<Access> ended);
}
