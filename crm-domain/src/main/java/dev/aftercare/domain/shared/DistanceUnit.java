package dev.aftercare.domain.shared;

/** Units in which meters count. */
public enum DistanceUnit {
    KILOMETRE("km", 1_000_000),
    MILE("mi", 1_609_344);

    private final String symbol;
    private final long millimetres;

    DistanceUnit(String symbol, long millimetres) {
        this.symbol = symbol;
        this.millimetres = millimetres;
    }

    /** The symbol, {@code km} or {@code mi}. */
    public String symbol() {
        return symbol;
    }

    /** The exact length of one unit (an international mile is 1,609.344 m). */
    public long millimetres() {
        return millimetres;
    }

    /**
     * So much on a meter of this unit, begun units not counted.
     *
     * @throws IllegalArgumentException for less than 0 and more than a {@link Distance} can be
     */
    public Distance ofMillimetres(long length) {
        return new Distance(Math.floorDiv(length, millimetres), this);
    }

    /** The unit that this one is mistaken for. */
    public DistanceUnit other() {
        return this == KILOMETRE ? MILE : KILOMETRE;
    }

    /** The unit with that symbol; throws {@link IllegalArgumentException} for any other. */
    public static DistanceUnit ofSymbol(String symbol) {
        for (DistanceUnit unit : values()) {
            if (unit.symbol.equals(symbol)) {
                return unit;
            }
        }
        throw new IllegalArgumentException("distance unit is '" + symbol + "', known are km and mi");
    }
}
