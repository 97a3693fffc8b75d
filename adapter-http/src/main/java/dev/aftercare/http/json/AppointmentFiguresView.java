package dev.aftercare.http.json;

import dev.aftercare.domain.appointment.AppointmentCounts;
import dev.aftercare.domain.appointment.AppointmentFigures;
import dev.aftercare.domain.appointment.HourLoad;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of a dealer's appointments.
 *
 * @param visits that came with an appointment, of all
 */
public record AppointmentFiguresView(
        String from, String to, Counts all, List<Of> byClerk, List<Of> byAdvisor, ShareView visits, List<Hour> load) {

    /** The figures of one person; of nobody where the person is absent. */
    public record Of(@Nullable String person, Counts counts) {}

    /** Parts of those that came or were missed; how many are to come, and were overbooked of all. */
    public record Counts(
            ShareView kept,
            ShareView effective,
            ShareView waited,
            ShareView early,
            ShareView late,
            ShareView missed,
            long open,
            long overbooked,
            Lead lead) {

        static Counts of(AppointmentCounts counts) {
            return new Counts(
                    new ShareView(counts.kept(), counts.decided()),
                    new ShareView(counts.effective(), counts.decided()),
                    new ShareView(counts.waited(), counts.decided()),
                    new ShareView(counts.early(), counts.decided()),
                    new ShareView(counts.late(), counts.decided()),
                    new ShareView(counts.missed(), counts.decided()),
                    counts.open(),
                    counts.overbooked(),
                    Lead.of(counts.lead()));
        }
    }

    /** How long ahead those were set of whom it is known, in minutes; absent where it is known of none. */
    public record Lead(
            long known,
            @Nullable Long averageMinutes,
            @Nullable Long medianMinutes) {

        static Lead of(AppointmentCounts.Lead lead) {
            return new Lead(
                    lead.known(),
                    lead.average().map(time -> time.toMinutes()).orElse(null),
                    lead.median().map(time -> time.toMinutes()).orElse(null));
        }
    }

    /** How full an hour of the clock was, in minutes of bay time. */
    public record Hour(int hour, long taken, long capacity) {

        static Hour of(HourLoad load) {
            return new Hour(load.hour(), 15 * load.taken(), 15 * load.capacity());
        }
    }

    /** The view of {@code figures}. */
    public static AppointmentFiguresView of(AppointmentFigures figures) {
        return new AppointmentFiguresView(
                figures.days().from().toString(),
                figures.days().lastDay().toString(),
                Counts.of(figures.all()),
                people(figures.byClerk()),
                people(figures.byAdvisor()),
                new ShareView(figures.visits().booked(), figures.visits().all()),
                figures.load().stream().map(Hour::of).toList());
    }

    private static List<Of> people(List<AppointmentFigures.Of> all) {
        return all.stream()
                .map(of -> new Of(of.person().map(Object::toString).orElse(null), Counts.of(of.counts())))
                .toList();
    }
}
