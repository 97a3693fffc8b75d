package dev.aftercare.domain.customer;

/** What is the matter with a field (CUS-3a); never its value. */
public record FieldFinding(CustomerField field, Matter matter) {

    /** What can be the matter. */
    public enum Matter {
        MISSING,
        /** Filled by who did not know, as "未知" or "xxx". */
        PLACEHOLDER,
        /** No numbering plan has such a number. */
        IMPOSSIBLE,
        /** The call centre has not asked yet. */
        NOT_VERIFIED,
        /** The call centre found it wrong. */
        WRONG
    }
}
