package dev.aftercare.jdbc.json;

import dev.aftercare.domain.shared.Subject;
import dev.aftercare.domain.shared.SubjectKind;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What an event is about. */
public record SubjectsJson(int v, List<SubjectJson> subjects) implements Versioned {

    /** One thing. */
    public record SubjectJson(SubjectKind kind, UUID id) {}

    /** The text of these subjects. */
    public static String write(Collection<Subject> subjects) {
        return Json.write(new SubjectsJson(
                1,
                subjects.stream()
                        .map(subject -> new SubjectJson(subject.kind(), subject.id()))
                        .toList()));
    }

    /** The subjects of a text. */
    public static SortedSet<Subject> read(String text) {
        return Json.read(text, SubjectsJson.class).subjects.stream()
                .map(stored -> new Subject(stored.kind, stored.id))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
