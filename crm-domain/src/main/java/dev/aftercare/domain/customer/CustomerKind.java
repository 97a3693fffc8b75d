package dev.aftercare.domain.customer;

/** What kind of customer it is; each has a template of its own (CUS-3a). */
public enum CustomerKind {
    PERSON,
    /** 单位客户 */
    COMPANY
}
