package dev.aftercare.jdbc;

import dev.aftercare.port.shared.StorageException;

/** A JDBC driver that the host brings. */
enum Driver {
    H2("org.h2.Driver", "com.h2database", "h2", "2.5.252"),
    POSTGRESQL("org.postgresql.Driver", "org.postgresql", "postgresql", "42.7.14");

    private final String className;
    private final Library library;

    Driver(String className, String group, String artifact, String version) {
        this.className = className;
        this.library = new Library(group, artifact, version);
    }

    Library library() {
        return library;
    }

    String className() {
        return className;
    }

    /** Throws with what to add to the host's pom where the driver is not there. */
    void requirePresent() {
        if (!library.has(className)) {
            throw new StorageException(library.missing("the driver " + className));
        }
    }
}
