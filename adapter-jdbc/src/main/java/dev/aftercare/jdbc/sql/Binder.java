package dev.aftercare.jdbc.sql;

/** Gives the named parameters of a statement their values. */
@FunctionalInterface
public interface Binder {

    /** Nothing to bind but what is bound by itself ({@code :scope} and {@code :now}). */
    Binder NOTHING = parameters -> {};

    /** Binds every parameter of the statement. */
    void bind(Parameters parameters);
}
