package dev.aftercare.jdbc;

import dev.aftercare.port.shared.StorageException;

/** A JDBC driver that the host brings. */
record Driver(String className, Library library) {

    static final Driver H2 = new Driver("org.h2.Driver", new Library("com.h2database", "h2", "2.4.240"));

    static final Driver POSTGRESQL =
            new Driver("org.postgresql.Driver", new Library("org.postgresql", "postgresql", "42.7.14"));

    /** Throws with what to add to the host's pom where the driver is not there. */
    void requirePresent() {
        if (!library.has(className)) {
            throw new StorageException(library.missing("the driver " + className));
        }
    }
}
