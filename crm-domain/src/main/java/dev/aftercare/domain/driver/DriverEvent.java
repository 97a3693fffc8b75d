package dev.aftercare.domain.driver;

import dev.aftercare.domain.shared.EventType;

/** What happens to drivers of cars. */
public enum DriverEvent implements EventType {
    BEGUN("driver.begun"),
    ENDED("driver.ended"),
    /** It ended on another day than was recorded. */
    CORRECTED("driver.corrected");

    private final String code;

    DriverEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
