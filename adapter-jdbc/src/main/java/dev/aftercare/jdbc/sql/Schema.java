package dev.aftercare.jdbc.sql;

/**
 * The database schema that every statement names.
 *
 * @param name a small letter, then small letters, digits and underscores; 40 characters at the most
 */
public record Schema(String name) {

    /** The schema used where none is named: {@code aftercare}. */
    public static final Schema STANDARD = new Schema("aftercare");

    /**
     * @throws IllegalArgumentException if the name has another form; it is written into statements
     */
    public Schema {
        if (!name.matches("[a-z][a-z0-9_]{0,39}")) {
            throw new IllegalArgumentException("schema is '" + name
                    + "'; write a small letter, then small letters, digits and underscores, 40 at the most");
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
