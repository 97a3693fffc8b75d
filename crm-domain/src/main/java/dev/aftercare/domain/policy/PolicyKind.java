package dev.aftercare.domain.policy;

import java.util.function.Supplier;

/**
 * A kind of policy: its stable code, its type, its defaults, and whether a dealer may have its own. Each policy record
 * shows its kind as a constant.
 *
 * @param <P> the record that holds the numbers
 */
public record PolicyKind<P extends Record>(String code, Class<P> type, Supplier<P> standard, boolean openToDealers) {

    /** Kinds are the same when their code is. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyKind<?> kind && kind.code.equals(code);
    }

    @Override
    public int hashCode() {
        return code.hashCode();
    }
}
