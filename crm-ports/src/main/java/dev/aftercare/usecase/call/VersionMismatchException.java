package dev.aftercare.usecase.call;

import dev.aftercare.domain.shared.Subject;

/** The caller named a version to change, and another one stands. */
public final class VersionMismatchException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Subject subject;
    private final long expected;
    private final long present;

    public VersionMismatchException(Subject subject, long expected, long present) {
        super(subject.kind() + " " + subject.id() + " is at version " + present + ", expected was " + expected
                + ". Maybe read it again and decide anew.");
        this.subject = subject;
        this.expected = expected;
        this.present = present;
    }

    /** What was to be changed. */
    public Subject subject() {
        return subject;
    }

    /** The version that the caller named. */
    public long expected() {
        return expected;
    }

    /** The version that stands. */
    public long present() {
        return present;
    }
}
