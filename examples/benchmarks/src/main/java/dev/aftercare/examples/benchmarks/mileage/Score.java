package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.PredictedDistance;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/** How far predictions were off in all, beside the simple ways, and how many intervals of 80 % held what came. Not thread-safe. */
public final class Score {

    private static final UsualMileage USUAL = UsualMileage.of(VehicleUse.PRIVATE);

    private final Map<SimpleWay, Double> simple = new EnumMap<>(SimpleWay.class);
    private double ours;
    private int origins;
    private int held;

    /** Predicts so many days ahead from what is known, and looks at what came. */
    void add(KnownMileage known, int days, double driven) {
        PredictedDistance predicted =
                known.predicted(USUAL).distanceOn(known.last().day().plusDays(days));
        double from = Kilometres.of(known.last().total());
        ours += Math.abs(Kilometres.of(predicted.likely()) - from - driven);
        boolean isIn =
                Kilometres.of(predicted.low()) - from <= driven && driven <= Kilometres.of(predicted.high()) + 1 - from;
        held += isIn ? 1 : 0;
        for (SimpleWay way : SimpleWay.values()) {
            simple.merge(way, Math.abs(way.predict(known.points(), days) - driven), Double::sum);
        }
        origins++;
    }

    /** Adds what another one has. */
    void add(Score other) {
        ours += other.ours;
        origins += other.origins;
        held += other.held;
        other.simple.forEach((way, off) -> simple.merge(way, off, Double::sum));
    }

    /** How many predictions were looked at. */
    public int origins() {
        return origins;
    }

    /** The mean absolute error, relative to that of a simple way. */
    public double against(SimpleWay way) {
        return ours / simple.getOrDefault(way, 0.0);
    }

    /** The mean absolute error, relative to that of the best simple way. */
    public double againstTheBest() {
        double worst = 0;
        for (SimpleWay way : SimpleWay.values()) {
            worst = Math.max(worst, against(way));
        }
        return worst;
    }

    /** The share of the intervals of 80 % that held what came. */
    public double held() {
        return (double) held / origins;
    }

    @Override
    public String toString() {
        StringBuilder line =
                new StringBuilder(String.format(Locale.ROOT, "%6d predictions, %5.0f km off", origins, ours / origins));
        for (SimpleWay way : SimpleWay.values()) {
            line.append(String.format(Locale.ROOT, ", %.3f of %s", against(way), way));
        }
        return line.append(String.format(Locale.ROOT, ", %.1f %% held", 100 * held()))
                .toString();
    }
}
