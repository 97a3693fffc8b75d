package dev.aftercare.usecase.importing;

import java.util.List;
import java.util.Optional;

/** A kind of rows: what fields it has, and which commands a row becomes. */
interface RowKind {

    /** Its stable name. */
    String name();

    List<ImportField> fields();

    /** The fields that name a row, the best one first: the first that has a value is taken. */
    List<String> names();

    /** The commands, in their order; the first one makes the thing, the others add to it. */
    List<RowPart> parts();

    default Optional<ImportField> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
