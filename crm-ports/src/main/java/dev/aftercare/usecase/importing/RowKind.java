package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A kind of rows: what fields it has, and which commands a row becomes. */
interface RowKind {

    /** As many as are written at once; of each two keys may be looked up. */
    int AT_ONCE = 500;

    /** Its stable name. */
    String name();

    List<ImportField> fields();

    /** The fields that name a row, the best one first: the first that has a value is taken. */
    List<String> names();

    /** The fields that name something by what the other system calls it, with what kind of thing it is. */
    Map<String, SubjectKind> references();

    /** The commands, in their order; the first one makes the thing, the others add to it. */
    List<RowPart> parts();

    /**
     * How many rows are one unit of work: few enough to hold up nobody who waits for a lock, and to be done again when one of them fails; more
     * where all of them are asked for and written at once.
     */
    default int rowsToAUnit() {
        return 100;
    }

    default Optional<ImportField> field(String name) {
        return fields().stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
