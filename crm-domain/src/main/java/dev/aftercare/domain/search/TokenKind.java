package dev.aftercare.domain.search;

/** By what people look for something. */
public enum TokenKind {
    NAME,
    PHONE,
    PLATE,
    COMPANY_CODE,
    /** The VIN read from its end, so that its last characters are a beginning. */
    VIN_FROM_END
}
