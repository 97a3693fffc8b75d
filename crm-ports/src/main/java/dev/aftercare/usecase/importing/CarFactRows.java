package dev.aftercare.usecase.importing;

import dev.aftercare.domain.shared.SubjectKind;
import java.util.List;
import java.util.Map;

/** Rows that each say something of a car that is here. A row has no name of its own, it is what it says. */
interface CarFactRows extends WholeRows {

    @Override
    default List<String> names() {
        return List.of();
    }

    @Override
    default Map<String, SubjectKind> references() {
        return NamedCar.REFERENCES;
    }
}
