package dev.aftercare.port.shared;

import dev.aftercare.domain.shared.Subject;

/** Somebody else has changed the aggregate since it was read. */
public final class StaleVersionException extends StorageException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final long expectedVersion;

    public StaleVersionException(Subject subject, long expectedVersion) {
        super(subject.kind() + " " + subject.id() + " is not at version " + expectedVersion
                + " any more. Maybe read it again and decide anew.");
        this.subject = subject;
        this.expectedVersion = expectedVersion;
    }

    /** What was changed by somebody else. */
    public Subject subject() {
        return subject;
    }

    /** The version that the change was based on. */
    public long expectedVersion() {
        return expectedVersion;
    }
}
