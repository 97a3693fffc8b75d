package dev.aftercare.domain.shared;

import java.util.Comparator;
import java.util.UUID;

/** One thing that something is about: its kind and id. Ordered by kind, then by the text of the id. */
public record Subject(SubjectKind kind, UUID id) implements Comparable<Subject> {

    private static final Comparator<Subject> ORDER = Comparator.comparing(Subject::kind)
            .thenComparing(subject -> subject.id().toString());

    @Override
    public int compareTo(Subject other) {
        return ORDER.compare(this, other);
    }
}
