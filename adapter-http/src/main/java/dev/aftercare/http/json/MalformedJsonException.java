package dev.aftercare.http.json;

/** A body that is not JSON; says where, never what stood there. */
public final class MalformedJsonException extends Exception {

    private static final long serialVersionUID = 1L;

    private final int line;
    private final int column;

    MalformedJsonException(int line, int column) {
        super("not JSON at line " + line + ", column " + column);
        this.line = line;
        this.column = column;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The column, from 1. */
    public int column() {
        return column;
    }
}
