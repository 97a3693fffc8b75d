package dev.aftercare.domain.merge;

import dev.aftercare.domain.shared.EventType;

/** What happens to who is one with whom (CUS-4b). */
public enum MergeEvent implements EventType {
    MERGED("customer.merged"),
    /** A merge was taken back. */
    PARTED("customer.parted"),
    /** Two customers were found to look like one. */
    PROPOSED("customer.pair-proposed"),
    /** Somebody found that two customers are two. */
    JUDGED_TWO("customer.pair-judged-two"),
    /** Somebody has all customers scanned for those who look like one. */
    SCAN_STARTED("customer.scan-started"),
    SCAN_FINISHED("customer.scan-finished");

    private final String code;

    MergeEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
