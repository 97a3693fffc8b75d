package dev.aftercare.files.plan;

import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DayPlan.Piece;
import dev.aftercare.domain.appointment.DayPlan.Row;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.TickSet;
import java.util.Locale;

/**
 * A workshop's day as a picture: a line for each bay, technician and advisor, light where they are there, a bar for each appointment, of the
 * same colour in all lines. What is above the capacity is a narrow bar with a dark edge.
 */
public final class DayPlanSvg {

    private static final int NAMES = 150;
    private static final int TICK = 12;
    private static final int LINE = 26;
    private static final int TOP = 54;
    private static final int GAP = 10;
    private static final int EDGE = 16;
    private static final int SHORTEST_LABEL = 4;

    /** Twelve colours that black letters can be read on. */
    private static final String[] COLOURS = {
        "#9ecae1", "#fdae6b", "#a1d99b", "#bcbddc", "#fdd0a2", "#c7e9c0", "#c6dbef", "#fbb4ae", "#ffe08a", "#b3cde3",
        "#d9b38c", "#cce5ac"
    };

    private final DayPlan plan;
    private final PlanSpan span;
    private final StringBuilder svg = new StringBuilder();

    private DayPlanSvg(DayPlan plan) {
        this.plan = plan;
        this.span = PlanSpan.of(plan);
    }

    /** The picture, a whole SVG document. */
    public static String of(DayPlan plan) {
        return new DayPlanSvg(plan).drawn();
    }

    private String drawn() {
        int width = NAMES + span.length() * TICK + EDGE;
        int height = y(plan.rows().size()) + EDGE;
        svg.append(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\" "
                        + "font-family=\"sans-serif\" font-size=\"11\">\n",
                width,
                height,
                width,
                height));
        rectangle(0, 0, width, height, "#ffffff", "");
        words(EDGE, 22, plan.dealer() + ", " + plan.date().date(), "font-size=\"14\" font-weight=\"bold\"");
        for (int hour : span.hours()) {
            int x = x(hour);
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#cccccc\"/>\n",
                    x,
                    TOP - 6,
                    x,
                    height - EDGE));
            words(x + 2, TOP - 8, span.time(hour).toString(), "fill=\"#555555\"");
        }
        for (int i = 0; i < plan.rows().size(); i++) {
            row(plan.rows().get(i), y(i));
        }
        return svg.append("</svg>\n").toString();
    }

    /** The top of a line; a gap parts bays, technicians and advisors. */
    private int y(int line) {
        int gaps = 0;
        for (int i = 1; i < Math.min(line + 1, plan.rows().size()); i++) {
            gaps += plan.rows().get(i).kind() == plan.rows().get(i - 1).kind() ? 0 : 1;
        }
        return TOP + line * LINE + gaps * GAP;
    }

    private void row(Row row, int y) {
        words(EDGE, y + LINE / 2 + 2, row.name(), row.kind() == HoldKind.BAY ? "font-weight=\"bold\"" : "");
        for (TickSet there : span.within(row.working()).stretches()) {
            bar(there, y + 2, LINE - 4, "#f0f0f0", "");
        }
        for (Piece piece : row.pieces()) {
            for (TickSet drawn : span.within(piece.ticks()).stretches()) {
                piece(piece, drawn, y);
            }
        }
    }

    private void piece(Piece piece, TickSet drawn, int y) {
        boolean above = piece.lane() > 0;
        String told = piece.number() + " " + piece.service();
        svg.append("<g><title>").append(escaped(told)).append("</title>\n");
        bar(
                drawn,
                above ? y + LINE / 2 : y + 2,
                above ? LINE / 2 - 2 : LINE - 4,
                colour(piece),
                above ? "stroke=\"#7f0000\"" : "stroke=\"#888888\"");
        if (drawn.cardinality() >= SHORTEST_LABEL) {
            words(x(drawn.first().orElseThrow()) + 3, y + LINE / 2 + (above ? 9 : 3), shown(piece, drawn), "");
        }
        svg.append("</g>\n");
    }

    /** The number, and the service where there is room for it. */
    private static String shown(Piece piece, TickSet drawn) {
        String number = String.valueOf(piece.number().count());
        int letters = drawn.cardinality() * TICK / 7;
        String whole = number + " " + piece.service();
        return whole.length() <= letters ? whole : number;
    }

    private static String colour(Piece piece) {
        return COLOURS[Math.floorMod(piece.appointment().hashCode(), COLOURS.length)];
    }

    private void bar(TickSet ticks, int y, int height, String fill, String more) {
        rectangle(x(ticks.first().orElseThrow()), y, ticks.cardinality() * TICK, height, fill, more);
    }

    private int x(int offset) {
        return NAMES + (offset - span.from()) * TICK;
    }

    private void rectangle(int x, int y, int width, int height, String fill, String more) {
        svg.append(String.format(
                Locale.ROOT,
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"%s\" %s/>\n",
                x,
                y,
                width,
                height,
                fill,
                more));
    }

    private void words(int x, int y, String words, String more) {
        svg.append(String.format(Locale.ROOT, "<text x=\"%d\" y=\"%d\" %s>%s</text>\n", x, y, more, escaped(words)));
    }

    private static String escaped(String words) {
        return words.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
