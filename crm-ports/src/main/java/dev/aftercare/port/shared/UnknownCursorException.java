package dev.aftercare.port.shared;

/** A text was handed in as a cursor that no page of this list gave out. Callers get it as invalid input. */
public final class UnknownCursorException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String text;

    UnknownCursorException(String text) {
        super("cursor: no page of this list gave it out. Maybe start again from the first page.");
        this.text = text;
    }

    /** What was handed in. */
    public String text() {
        return text;
    }
}
