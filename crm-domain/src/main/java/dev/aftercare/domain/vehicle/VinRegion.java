package dev.aftercare.domain.vehicle;

/** The part of the world that the first character of a VIN stands for (ISO 3780). */
public enum VinRegion {
    AFRICA("ABCDEFG"),
    ASIA("HJKLMNPR"),
    EUROPE("STUVWXYZ"),
    NORTH_AMERICA("123457"),
    OCEANIA("6"),
    SOUTH_AMERICA("89"),
    /** No region has 0. */
    NONE("0");

    private final String first;

    VinRegion(String first) {
        this.first = first;
    }

    static VinRegion of(char character) {
        for (VinRegion region : values()) {
            if (region.first.indexOf(character) >= 0) {
                return region;
            }
        }
        throw new IllegalArgumentException("no VIN begins with this character");
    }
}
