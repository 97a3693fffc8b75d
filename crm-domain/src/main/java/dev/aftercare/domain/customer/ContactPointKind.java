package dev.aftercare.domain.customer;

/** What a contact point is (CUS-1). */
public enum ContactPointKind {
    PHONE,
    /** Street, district, city and post code in one text. */
    ADDRESS,
    E_MAIL,
    /** 微信号 */
    WECHAT;

    /** Whether it is told with the name when a customer is registered. */
    boolean isToldFirst() {
        return this == PHONE || this == ADDRESS;
    }
}
