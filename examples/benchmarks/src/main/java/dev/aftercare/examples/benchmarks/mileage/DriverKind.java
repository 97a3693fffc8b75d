package dev.aftercare.examples.benchmarks.mileage;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;
import java.util.random.RandomGenerator;

/** Six kinds of drivers, made up to differ from what the model assumes: it knows no weekdays, no holidays and no jumps. */
public enum DriverKind {
    /** To work and back, trips at weekends, 18 days of holidays a year. */
    COMMUTER {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double way = 15 + 40 * chance.nextDouble();
            double outing = 25 * level(chance);
            int monday = chance.nextInt(7);
            int holidays = chance.nextInt(365);
            return each(days, day -> {
                if ((day + holidays) % 365 < 18) {
                    return chance.nextDouble() < 0.3 ? 150 * chance.nextDouble() : 0;
                }
                return (day + monday) % 7 < 5
                        ? sometimes(chance, 0.93, way * (1 + 0.25 * Math.abs(chance.nextGaussian())))
                        : sometimes(chance, 0.6, outing * exponential(chance));
            });
        }
    },
    /** Much in one season, little in the other. */
    SEASONAL {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double mean = 35 * level(chance);
            double height = 0.3 + 0.5 * chance.nextDouble();
            int summer = chance.nextInt(365);
            return each(days, day -> {
                double season = 1 + height * Math.cos(2 * Math.PI * (day - summer) / 365.25);
                return sometimes(chance, 0.8, mean * season * exponential(chance));
            });
        }
    },
    /** 200 to 400 km on nine days of ten. */
    TAXI {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double shift = 200 + 200 * chance.nextDouble();
            return each(days, day -> sometimes(chance, 0.9, Math.max(0, shift * (1 + 0.25 * chance.nextGaussian()))));
        }
    },
    /** Parked for two months, then driven now and then for three. */
    RARE {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double trip = 25 * level(chance);
            boolean[] isParked = {false};
            return each(days, day -> {
                boolean isOver = chance.nextDouble() < (isParked[0] ? 1 / 60.0 : 1 / 90.0);
                isParked[0] = isOver != isParked[0];
                return isParked[0] ? 0 : sometimes(chance, 0.3, trip * exponential(chance));
            });
        }
    },
    /** Moves, or changes jobs, every 400 days or so. */
    CHANGING {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double[] mean = {35 * level(chance)};
            return each(days, day -> {
                if (chance.nextDouble() < 1 / 400.0) {
                    mean[0] = Math.min(150, Math.max(5, 35 * Math.exp(0.7 * chance.nextGaussian())));
                }
                return sometimes(chance, 0.85, mean[0] * (0.4 + 0.75 * exponential(chance)));
            });
        }
    },
    /** Now much, now little, with long trips; sold on the way to somebody who drives otherwise. */
    SOLD {
        @Override
        double[] kilometres(RandomGenerator chance, int days) {
            double[] mean = {35 * level(chance), 0};
            return each(days, day -> {
                if (day == SOLD_ON) {
                    mean[0] = 35 * Math.exp(0.6 * chance.nextGaussian());
                }
                mean[1] = 0.97 * mean[1] + 0.15 * chance.nextGaussian();
                double ordinary = sometimes(chance, 0.6, 1.2 * mean[0] * Math.exp(mean[1]) * exponential(chance));
                return ordinary + sometimes(chance, 0.01, 300 * chance.nextDouble());
            });
        }
    };

    /** The day on which the cars of {@link #SOLD} change hands, counted from delivery. */
    static final int SOLD_ON = 500;

    /** What somebody of this kind drives on each of so many days from delivery on, in kilometres. */
    abstract double[] kilometres(RandomGenerator chance, int days);

    private static double[] each(int days, IntToDoubleFunction kilometres) {
        double[] driven = new double[days];
        Arrays.setAll(driven, kilometres);
        return driven;
    }

    private static double level(RandomGenerator chance) {
        return Math.exp(0.4 * chance.nextGaussian());
    }

    private static double sometimes(RandomGenerator chance, double probability, double kilometres) {
        return chance.nextDouble() < probability ? kilometres : 0;
    }

    private static double exponential(RandomGenerator chance) {
        return -Math.log(1 - chance.nextDouble());
    }
}
