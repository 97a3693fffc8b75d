package dev.aftercare.domain.complaint;

/** How much weight a complaint has (投诉等级); each has its own limit (CMP-3a). */
public enum ComplaintSeverity {
    GRAVE,
    ORDINARY
}
