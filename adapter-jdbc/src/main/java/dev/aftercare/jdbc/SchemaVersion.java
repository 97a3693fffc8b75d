package dev.aftercare.jdbc;

/**
 * Where a schema stands.
 *
 * @param found the newest migration that was run, 0 for none
 * @param needed the newest migration that this release knows and needs
 */
public record SchemaVersion(int found, int needed) {

    /** Whether the library can work: a newer release's migrations do not disturb it. */
    public boolean isEnough() {
        return found >= needed;
    }
}
