package dev.aftercare.domain.complaint;

/** On which way a complaint came (投诉渠道, CMP-1). */
public enum ComplaintChannel {
    PHONE,
    E_MAIL,
    WEB,
    WECHAT,
    IN_PERSON,
    FOLLOW_UP_CALL,
    SURVEY,
    PRESS,
    REGULATOR
}
