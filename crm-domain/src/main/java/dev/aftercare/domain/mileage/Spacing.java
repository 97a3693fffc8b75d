package dev.aftercare.domain.mileage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Which points a prediction looks at: from the latest back, each at least a week from the next, and the older the farther apart. So weekdays
 * and Sundays are never told apart, and a car that reports every minute costs no more than one that is read once a week.
 */
final class Spacing {

    private static final int LEAST_DAYS = 7;
    private static final int TENTH = 10;

    private Spacing() {}

    /** Those of the points, by day, the first and the latest always among them; at most about 60 in 20 years. */
    static List<MileagePoint> spaced(List<MileagePoint> points) {
        List<MileagePoint> spaced = new ArrayList<>(Math.min(points.size(), 64));
        long latest = points.get(points.size() - 1).day().toEpochDay();
        long next = Long.MAX_VALUE;
        for (int i = points.size() - 1; i >= 0; i--) {
            long day = points.get(i).day().toEpochDay();
            boolean isFar = spaced.isEmpty() || next - day >= Math.max(LEAST_DAYS, (latest - day) / TENTH);
            if (isFar || (i == 0 && day < next)) {
                spaced.add(points.get(i));
                next = day;
            }
        }
        Collections.reverse(spaced);
        return spaced;
    }
}
