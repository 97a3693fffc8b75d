package dev.aftercare.domain.network;

/** What a dealer does (NET-1). */
public enum Trade {
    /** Sells cars (销售商). */
    SALES,
    /** Services them (服务商). */
    SERVICE
}
