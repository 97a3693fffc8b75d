package dev.aftercare.domain.waitinglist;

import dev.aftercare.domain.shared.EventType;

/** What happens on the waiting list. */
public enum WaitingListEvent implements EventType {
    PUT("waiting-list.put"),
    OFFERED("waiting-list.offered"),
    TAKEN("waiting-list.taken"),
    DECLINED("waiting-list.declined"),
    EXPIRED("waiting-list.expired"),
    PASSED_OVER("waiting-list.passed-over"),
    LAPSED("waiting-list.lapsed"),
    WITHDRAWN("waiting-list.withdrawn");

    private final String code;

    WaitingListEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
