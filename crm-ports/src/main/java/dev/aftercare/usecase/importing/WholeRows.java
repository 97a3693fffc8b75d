package dev.aftercare.usecase.importing;

import java.util.List;

/** A kind of rows that each become one command, which brings all of their fields where it says no other. */
interface WholeRows extends RowKind, RowPart {

    @Override
    default List<RowPart> parts() {
        return List.of(this);
    }

    @Override
    default List<String> covers() {
        return fields().stream().map(ImportField::name).toList();
    }
}
