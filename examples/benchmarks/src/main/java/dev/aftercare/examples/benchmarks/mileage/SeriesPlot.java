package dev.aftercare.examples.benchmarks.mileage;

import dev.aftercare.domain.mileage.KnownMileage;
import dev.aftercare.domain.mileage.MileagePoint;
import dev.aftercare.domain.mileage.MileagePrediction;
import dev.aftercare.domain.mileage.PredictedDistance;
import dev.aftercare.domain.mileage.UsualMileage;
import dev.aftercare.domain.vehicle.VehicleUse;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A picture of a series: its readings, those that are held as rings, and what is predicted from its first two thirds and from all of it, with
 * the interval of 80 %.
 */
final class SeriesPlot {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 460;
    private static final int LEFT = 80;
    private static final int RIGHT = 50;
    private static final int TOP = 50;
    private static final int BOTTOM = 50;
    private static final int AHEAD = 90;
    private static final int LINES = 5;

    private final Series series;
    private final List<PredictedDistance> midway;
    private final List<PredictedDistance> ahead;
    private final LocalDate from;
    private final long days;
    private final double least;
    private final double most;

    private SeriesPlot(Series series) {
        this.series = series;
        List<MileagePoint> all = series.clean();
        midway = predicted(all.subList(0, all.size() * 2 / 3));
        ahead = predicted(all);
        from = all.get(0).day();
        days = ahead.get(ahead.size() - 1).day().toEpochDay() - from.toEpochDay();
        least = Kilometres.of(all.get(0).total());
        most = Kilometres.of(ahead.get(ahead.size() - 1).high());
    }

    /** The picture as SVG. */
    static String of(Series series) {
        return new SeriesPlot(series).svg();
    }

    private static List<PredictedDistance> predicted(List<MileagePoint> known) {
        KnownMileage mileage = KnownMileage.of(known).orElseThrow();
        MileagePrediction prediction = mileage.predicted(UsualMileage.of(VehicleUse.PRIVATE));
        List<PredictedDistance> predicted = new ArrayList<>();
        for (int day = 0; day <= AHEAD; day += 2) {
            predicted.add(prediction.distanceOn(mileage.last().day().plusDays(day)));
        }
        return predicted;
    }

    private String svg() {
        return String.join(
                "\n",
                String.format(
                        Locale.ROOT,
                        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" width=\"%d\" height=\"%d\""
                                + " font-family=\"sans-serif\" font-size=\"13\">",
                        WIDTH,
                        HEIGHT,
                        WIDTH,
                        HEIGHT),
                "<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>",
                text(LEFT, 20, "start", series.name() + ": kilometres by day"),
                text(
                        LEFT,
                        38,
                        "start",
                        "dots: readings; rings: held; lines and bands: predicted for 90 days, with the interval of"
                                + " 80 %"),
                grid(),
                band(midway, "#d97706"),
                band(ahead, "#1d4ed8"),
                dots(series.clean(), "r=\"2.2\" fill=\"#111\""),
                dots(held(), "r=\"5\" fill=\"none\" stroke=\"#dc2626\" stroke-width=\"2\""),
                "</svg>\n");
    }

    private List<MileagePoint> held() {
        return series.judged().stream()
                .map(reading ->
                        new MileagePoint(reading.at().day(), reading.shown().distance()))
                .toList();
    }

    private String grid() {
        StringBuilder grid = new StringBuilder();
        for (int line = 0; line <= LINES; line++) {
            double kilometres = least + (most - least) * line / LINES;
            LocalDate day = from.plusDays(days * line / LINES);
            grid.append(String.format(
                    Locale.ROOT,
                    "<path d=\"M%d %.1fH%d M%.1f %dV%d\" stroke=\"#ddd\"/>%n",
                    LEFT,
                    y(kilometres),
                    WIDTH - RIGHT,
                    x(day),
                    TOP,
                    HEIGHT - BOTTOM));
            grid.append(text(LEFT - 8, y(kilometres) + 4, "end", String.format(Locale.ROOT, "%,.0f", kilometres)));
            grid.append(text(x(day), HEIGHT - BOTTOM + 20, "middle", day.toString()));
        }
        return grid.toString();
    }

    private String band(List<PredictedDistance> predicted, String colour) {
        List<String> around = new ArrayList<>();
        predicted.forEach(at -> around.add(point(at.day(), Kilometres.of(at.high()))));
        for (int i = predicted.size() - 1; i >= 0; i--) {
            around.add(
                    point(predicted.get(i).day(), Kilometres.of(predicted.get(i).low())));
        }
        String line = predicted.stream()
                .map(at -> point(at.day(), Kilometres.of(at.likely())))
                .collect(Collectors.joining(" "));
        return String.format(
                Locale.ROOT,
                "<polygon points=\"%s\" fill=\"%s\" opacity=\"0.2\"/>%n"
                        + "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2\"/>",
                String.join(" ", around),
                colour,
                line,
                colour);
    }

    /** Points beyond the picture are drawn at its edge. */
    private String dots(List<MileagePoint> points, String style) {
        return points.stream()
                .map(point -> String.format(
                        Locale.ROOT,
                        "<circle cx=\"%.1f\" cy=\"%.1f\" %s/>",
                        x(point.day()),
                        Math.max(TOP, Math.min(HEIGHT - BOTTOM, y(Kilometres.of(point.total())))),
                        style))
                .collect(Collectors.joining("\n"));
    }

    private static String text(double x, double y, String anchor, String text) {
        return String.format(
                Locale.ROOT, "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n", x, y, anchor, text);
    }

    private String point(LocalDate day, double kilometres) {
        return String.format(Locale.ROOT, "%.1f,%.1f", x(day), y(kilometres));
    }

    private double x(LocalDate day) {
        double share = (double) (day.toEpochDay() - from.toEpochDay()) / days;
        return LEFT + share * (WIDTH - LEFT - RIGHT);
    }

    private double y(double kilometres) {
        double share = (kilometres - least) / (most - least);
        return HEIGHT - BOTTOM - share * (HEIGHT - TOP - BOTTOM);
    }
}
