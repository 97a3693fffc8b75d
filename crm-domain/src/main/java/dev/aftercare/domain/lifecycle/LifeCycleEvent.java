package dev.aftercare.domain.lifecycle;

import dev.aftercare.domain.shared.EventType;

/** What happens in the life of a car (VEH-6). */
public enum LifeCycleEvent implements EventType {
    /** A total loss, stolen, exported or scrapped. */
    ENDED("vehicle.ended"),
    /** On the road again. */
    BACK("vehicle.back"),
    /** That its life had ended was wrong. */
    END_WITHDRAWN("vehicle.end-withdrawn"),
    /** A car came of which it is said that its life has ended: whoever receives it is to look (hard case 27). */
    CAME_ALL_THE_SAME("vehicle.came-all-the-same"),
    /** It has come into another stage; what is planned for a stage follows from it (CARE-12). */
    STAGE_CHANGED("vehicle.stage-changed");

    private final String code;

    LifeCycleEvent(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }
}
