package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.MileagePoint;
import java.util.List;

/** What one would do without a model: go on as before. */
public enum SimpleWay {
    /** As from the first reading to the latest. */
    WHOLE_LIFE {
        @Override
        int from(List<MileagePoint> read) {
            return 0;
        }
    },
    /** As since the last reading that is 60 days old or older; where there is none, since the first. */
    SINCE_60_DAYS_AGO {
        @Override
        int from(List<MileagePoint> read) {
            int from = read.size() - 1;
            while (from > 0 && age(read, from) < SIXTY) {
                from--;
            }
            return from;
        }
    },
    /** As since the first reading of the last 60 days; where there is none, since the one before. */
    WITHIN_60_DAYS {
        @Override
        int from(List<MileagePoint> read) {
            int from = read.size() - 1;
            while (from > 0 && age(read, from - 1) <= SIXTY) {
                from--;
            }
            return from == read.size() - 1 ? Math.max(0, from - 1) : from;
        }
    };

    private static final int SIXTY = 60;

    /** Kilometres in so many days after the latest reading; 0 where nothing is known of the car. */
    double predict(List<MileagePoint> read, int days) {
        MileagePoint last = read.get(read.size() - 1);
        MileagePoint first = read.get(from(read));
        long over = last.day().toEpochDay() - first.day().toEpochDay();
        return over == 0 ? 0 : (Kilometres.of(last.total()) - Kilometres.of(first.total())) * days / over;
    }

    abstract int from(List<MileagePoint> read);

    private static long age(List<MileagePoint> read, int index) {
        return read.get(read.size() - 1).day().toEpochDay()
                - read.get(index).day().toEpochDay();
    }
}
