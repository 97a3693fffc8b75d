package dev.aftercare.domain.segment;

import dev.aftercare.domain.shared.EventType;

/** What happens to segments. */
public enum SegmentEvent implements EventType {
    DEFINED("segment.defined"),
    CHANGED("segment.changed");

    private final String code;

    SegmentEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
