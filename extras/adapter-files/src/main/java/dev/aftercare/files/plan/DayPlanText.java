package dev.aftercare.files.plan;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.DayPlan;
import dev.aftercare.domain.appointment.DayPlan.Piece;
import dev.aftercare.domain.appointment.DayPlan.Row;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.time.TickSet;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A workshop's day as text: a line for each bay, technician and advisor, a character for each quarter of an hour. A letter is an
 * appointment, told below; {@code .} is free, a space not there. What is above the capacity stands in a line of its own that begins with {@code +}.
 */
public final class DayPlanText {

    private static final String LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    private static final int NAME_WIDTH = 20;

    private final DayPlan plan;
    private final PlanSpan span;
    private final Map<AppointmentId, Character> letters = new LinkedHashMap<>();
    private final StringBuilder text = new StringBuilder();

    private DayPlanText(DayPlan plan) {
        this.plan = plan;
        this.span = PlanSpan.of(plan);
        for (Row row : plan.rows()) {
            for (Piece piece : row.pieces()) {
                letters.computeIfAbsent(piece.appointment(), id -> LETTERS.charAt(letters.size() % LETTERS.length()));
            }
        }
    }

    /** The drawing; lines end with a line feed. */
    public static String of(DayPlan plan) {
        return new DayPlanText(plan).drawn();
    }

    private String drawn() {
        text.append(plan.dealer()).append(", ").append(plan.date().date()).append("\n\n");
        StringBuilder hours = new StringBuilder(" ".repeat(NAME_WIDTH + span.length()));
        for (int hour : span.hours()) {
            String label = String.valueOf(span.time(hour).getHour());
            int at = NAME_WIDTH + hour - span.from();
            hours.replace(at, at + label.length(), label);
        }
        line(hours.toString());
        HoldKind kind = null;
        for (Row row : plan.rows()) {
            if (kind != null && kind != row.kind()) {
                text.append('\n');
            }
            kind = row.kind();
            row(row);
        }
        legend();
        return text.toString();
    }

    private void row(Row row) {
        int lanes = row.pieces().stream().mapToInt(Piece::lane).max().orElse(0);
        for (int lane = 0; lane <= lanes; lane++) {
            StringBuilder line = new StringBuilder(padded(lane == 0 ? row.name() : "+"));
            for (int offset = span.from(); offset < span.to(); offset++) {
                line.append(character(row, lane, offset));
            }
            line(line.toString());
        }
    }

    private char character(Row row, int lane, int offset) {
        for (Piece piece : row.pieces()) {
            if (piece.lane() == lane && piece.ticks().contains(offset)) {
                return letters.getOrDefault(piece.appointment(), '?');
            }
        }
        return lane == 0 && row.working().contains(offset) ? '.' : ' ';
    }

    private void legend() {
        text.append('\n');
        Map<AppointmentId, String> told = new LinkedHashMap<>();
        for (Row row : plan.rows()) {
            for (Piece piece : row.pieces()) {
                if (row.kind() == HoldKind.BAY) {
                    told.merge(
                            piece.appointment(),
                            letters.get(piece.appointment()) + "  " + piece.number() + "  " + told(piece),
                            (before, more) -> before + ", " + told(piece));
                }
            }
        }
        told.values().forEach(this::line);
    }

    private String told(Piece piece) {
        TickSet ticks = piece.ticks();
        return piece.service() + " " + span.time(ticks.first().orElseThrow()) + "-"
                + span.end(ticks.offsets().max().orElseThrow());
    }

    private void line(String line) {
        text.append(line.stripTrailing()).append('\n');
    }

    /** A name in its column; one that is too long is cut. */
    private static String padded(String name) {
        String cut = name.length() < NAME_WIDTH ? name : name.substring(0, NAME_WIDTH - 1);
        return cut + " ".repeat(NAME_WIDTH - cut.length());
    }
}
