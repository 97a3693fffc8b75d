package dev.aftercare.http.page;

import dev.aftercare.domain.access.AccessKey;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.appointment.Arrival;
import dev.aftercare.domain.appointment.DealerDay;
import dev.aftercare.domain.appointment.DealerDay.Free;
import dev.aftercare.domain.appointment.DealerDay.Visit;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.door.PermissionTable;
import dev.aftercare.usecase.door.UseCase;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Makes the page of a day in one language for one person, who sees the steps that their role may take. */
final class DayPages {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
    private static final DateTimeFormatter ENGLISH = DateTimeFormatter.ofPattern("EEEE, d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter CHINESE =
            DateTimeFormatter.ofPattern("uuuu年M月d日 EEEE", Locale.SIMPLIFIED_CHINESE);

    /** How long before its time a car is looked out for. */
    private static final Duration SOON = Duration.ofMinutes(30);

    private final EdgeTexts texts;
    private final AccessKey key;
    private final DealerDay day;

    DayPages(EdgeTexts texts, AccessKey key, DealerDay day) {
        this.texts = texts;
        this.key = key;
        this.day = day;
    }

    DayPage page(List<Tile> tiles, @Nullable String message) {
        return new DayPage(
                heading(),
                counts(),
                day.free().stream().map(this::half).toList(),
                day.visits().stream().map(this::row).toList(),
                day.visits().stream().filter(Visit::late).map(this::row).toList(),
                next(),
                tiles,
                message);
    }

    private String next() {
        return day.visits().stream()
                .filter(visit -> isToday() && start(visit).isAfter(day.seenAt()))
                .map(visit -> visit.appointment().id().toString())
                .findFirst()
                .orElse("");
    }

    boolean isToday() {
        return day.date().equals(day.dealer().dateAt(day.seenAt()));
    }

    private static Instant start(Visit visit) {
        return visit.appointment().placement().slot().start();
    }

    private DayPage.Heading heading() {
        LocalDate date = day.date();
        boolean network = key.scope().organisation().isEmpty();
        return new DayPage.Heading(
                day.dealer().profile().name(),
                (texts.language().tag().equals("zh") ? CHINESE : ENGLISH).format(date),
                date.toString(),
                date.minusDays(1).toString(),
                date.plusDays(1).toString(),
                isToday(),
                texts.get("page.seen", Map.of("time", clock(day.seenAt()))),
                network ? day.dealer().id().toString() : "");
    }

    private List<DayPage.Count> counts() {
        return List.of(
                count("plain", "all", visit -> true),
                count("plain", "waiting", visit -> state(visit) == AppointmentState.BOOKED),
                count("bad", "late", Visit::late),
                count("good", "here", visit -> state(visit) == AppointmentState.ARRIVED),
                count("busy", "begun", visit -> state(visit) == AppointmentState.BEGUN),
                count("bad", "no-show", visit -> state(visit) == AppointmentState.NO_SHOW),
                count("faint", "cancelled", visit -> state(visit) == AppointmentState.CANCELLED));
    }

    private DayPage.Count count(String tone, String name, Predicate<Visit> which) {
        int number = Math.toIntExact(day.visits().stream().filter(which).count());
        return new DayPage.Count(number == 0 ? "faint" : tone, number, text("count." + name));
    }

    private DayPage.Half half(Free free) {
        boolean open = free.capacity() > 0;
        String said = open
                ? texts.get("page.free.text", Map.of("free", hours(free.free()), "capacity", hours(free.capacity())))
                : text("free.closed");
        String kept = free.keptForWalkIns() > 0
                ? texts.get("page.free.kept", Map.of("kept", hours(free.keptForWalkIns())))
                : "";
        return new DayPage.Half(
                text("free." + free.half().name()),
                said,
                kept,
                share(free.taken(), free.capacity()),
                share(free.keptForWalkIns(), free.capacity()),
                open);
    }

    private DayPage.Row row(Visit visit) {
        Appointment appointment = visit.appointment();
        return new DayPage.Row(
                appointment.id().toString(),
                new DayPage.When(
                        clock(start(visit)),
                        clock(appointment.placement().slot().end()),
                        appointment
                                .progress()
                                .arrival()
                                .map(Arrival::at)
                                .map(this::clock)
                                .orElse(null)),
                new DayPage.Guest(
                        visit.plate().map(Object::toString).orElse(text("no-plate")),
                        visit.customer().display(),
                        visit.car()),
                new DayPage.Work(
                        visit.service(),
                        visit.advisor().orElse("–"),
                        appointment.number().toString(),
                        appointment.request().wish()),
                state(visit).name(),
                marks(visit),
                step(visit));
    }

    private List<DayPage.Mark> marks(Visit visit) {
        List<DayPage.Mark> marks = new ArrayList<>();
        if (visit.late()) {
            long minutes = Duration.between(start(visit), day.seenAt()).toMinutes();
            marks.add(
                    new DayPage.Mark("late", texts.get("page.mark.late", Map.of("minutes", String.valueOf(minutes)))));
        }
        if (visit.needsPlace()) {
            marks.add(new DayPage.Mark("bad", text("mark.needs-place")));
        }
        visit.appointment()
                .progress()
                .arrival()
                .ifPresent(arrival -> marks.add(
                        switch (arrival.punctuality()) {
                            case KEPT -> new DayPage.Mark("good", text("mark.kept"));
                            case EARLY -> new DayPage.Mark("plain", text("mark.early"));
                            case LATE -> new DayPage.Mark("warn", text("mark.came-late"));
                        }));
        if (visit.appointment().placement().isOverbooked()) {
            marks.add(new DayPage.Mark("warn", text("mark.overbooked")));
        }
        return marks;
    }

    /** The next step of the day's life, where it is the day and the role may. */
    private DayPage.@Nullable Step step(Visit visit) {
        AppointmentState state = state(visit);
        boolean awaited = state == AppointmentState.BOOKED || state == AppointmentState.NO_SHOW;
        if (isToday() && awaited && may(UseCase.APPOINTMENT_ARRIVE)) {
            return step(visit, "arrival", "action.arrive");
        }
        boolean placed = state == AppointmentState.ARRIVED && !visit.needsPlace();
        return placed && may(UseCase.APPOINTMENT_BEGIN) ? step(visit, "begin", "action.begin") : null;
    }

    private DayPage.Step step(Visit visit, String verb, String name) {
        return new DayPage.Step(
                "/day/" + visit.appointment().id() + "/" + verb,
                text(name),
                visit.appointment().version(),
                state(visit) != AppointmentState.NO_SHOW
                        && start(visit).minus(SOON).isBefore(day.seenAt()));
    }

    private boolean may(UseCase useCase) {
        return !PermissionTable.standard()
                .covering(key.actor(), useCase, Scope.of(day.dealer().id()))
                .isEmpty();
    }

    private static AppointmentState state(Visit visit) {
        return visit.appointment().progress().state();
    }

    private String text(String name) {
        return texts.get("page." + name);
    }

    private String clock(Instant instant) {
        return CLOCK.withZone(day.dealer().zone()).format(instant);
    }

    private static String hours(int minutes) {
        return minutes % 60 == 0
                ? String.valueOf(minutes / 60)
                : String.format(Locale.ROOT, "%.2f", minutes / 60.0).replaceAll("0$", "");
    }

    private static int share(int part, int whole) {
        return whole == 0 ? 0 : Math.min(100, part * 100 / whole);
    }
}
