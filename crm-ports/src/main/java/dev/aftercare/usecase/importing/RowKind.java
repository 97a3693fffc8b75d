package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of rows: what fields it has, and which commands a row becomes. */
interface RowKind {

    /** Its stable name. */
    String name();

    List<ImportField> fields();

    /** The fields that name a row, the best one first: the first that has a value is taken. */
    List<String> names();

    /** The fields that name something by what the other system calls it, with what kind of thing it is. */
    Map<String, SubjectKind> references();

    /** The commands, in their order; the first one makes the thing, the others add to it. */
    List<RowPart> parts();

    default Optional<ImportField> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
