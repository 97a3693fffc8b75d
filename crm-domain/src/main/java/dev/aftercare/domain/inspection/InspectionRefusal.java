package dev.aftercare.domain.inspection;

import com.google.common.collect.ImmutableSortedSet;
import dev.aftercare.domain.shared.RefusalCode;
import java.util.Set;

/** Why a registration or inspection cannot be what was told. */
public enum InspectionRefusal implements RefusalCode {
    /** A day that has not come. */
    IN_THE_FUTURE("inspection.in-the-future"),
    /** A later inspection is known. */
    NEWER_ONE_KNOWN("inspection.newer-one-known"),
    /** The last inspection that the dealer recorded is of another day, or it recorded none. */
    NOT_THE_LAST("inspection.not-the-last");

    private static final ImmutableSortedSet<String> ARGUMENTS = ImmutableSortedSet.of("day");

    private final String code;

    InspectionRefusal(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public String rule() {
        return "VEH-5";
    }

    @Override
    public Set<String> arguments() {
        return ARGUMENTS;
    }
}
