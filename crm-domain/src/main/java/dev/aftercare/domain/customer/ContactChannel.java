package dev.aftercare.domain.customer;

/** By what a customer is contacted (CUS-2). */
public enum ContactChannel {
    CALL,
    SMS,
    E_MAIL,
    WECHAT,
    POST
}
