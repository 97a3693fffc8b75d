package dev.aftercare.usecase.call;

import dev.aftercare.domain.shared.Subject;

/** Not there in this scope: unknown, or somebody else's, which is answered the same. */
public final class NotFoundException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;

    public NotFoundException(Subject subject) {
        super(subject.kind() + " " + subject.id() + " is not known here.");
        this.subject = subject;
    }

    /** What was asked for. */
    public Subject subject() {
        return subject;
    }
}
