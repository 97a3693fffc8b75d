package dev.aftercare.port.request;

import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other systems call our things: one reference names one thing of a kind in an organisation. */
public interface References {

    /** Keeps a reference; false where the organisation uses it for another thing of that kind, or this one, already. */
    boolean insertIfAbsent(OrganisationId organisation, ExternalReference reference, Subject subject);

    /**
     * The same for many things of one kind at once; false where one of the references is used already, and it is open how many of the others
     * are kept: who gets it gives up the unit of work.
     */
    boolean insertAllIfAbsent(OrganisationId organisation, Map<ExternalReference, Subject> references);

    Optional<Subject> find(OrganisationId organisation, SubjectKind kind, ExternalReference reference);

    /** The same for many at once: what is known by its reference; at most 1,000 may be asked for. */
    Map<ExternalReference, Subject> findAll(
            OrganisationId organisation, SubjectKind kind, Collection<ExternalReference> references);

    /** The references of one thing in an organisation's books, in their order. */
    List<ExternalReference> of(OrganisationId organisation, Subject subject);

    /** The references of things of one kind in all books that the scope reaches, in their order. */
    List<ExternalReference> ofAll(Collection<Subject> subjects);

    /** Deletes those. */
    void forget(Collection<Subject> subjects);
}
