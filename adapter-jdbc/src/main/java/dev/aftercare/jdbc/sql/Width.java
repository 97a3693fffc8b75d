package dev.aftercare.jdbc.sql;

import dev.aftercare.domain.access.Scope;

/** How far a scope reaches, which is what statements differ by. */
enum Width {
    /** What one dealer keeps of one customer. */
    PERSON,
    ORGANISATION,
    EVERYTHING;

    static Width of(Scope scope) {
        if (scope.person().isPresent()) {
            return PERSON;
        }
        return scope.organisation().isPresent() ? ORGANISATION : EVERYTHING;
    }
}
