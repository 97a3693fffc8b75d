package dev.aftercare.files.calendar;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VEvent;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.property.DateEnd;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.DateStart;
import biweekly.property.Status;
import biweekly.util.DateTimeComponents;
import biweekly.util.UtcOffset;
import dev.aftercare.domain.appointment.AppointmentCalendar;
import dev.aftercare.domain.appointment.AppointmentCalendar.Entry;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.time.ClockSetting;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.time.ZonedDate;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Date;
import java.util.TimeZone;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Appointments as an iCalendar file (RFC 5545, hard case 16).
 *
 * <ul>
 *   <li>{@code UID} is the appointment's id, whatever happens to it; {@code SEQUENCE} is 0 when it was booked and rises with
 *       each change.
 *   <li>{@code DTSTAMP} and {@code LAST-MODIFIED} say when the last thing that happened to it was recorded: the same data make the same
 *       file, byte for byte.
 *   <li>Times are in the dealer's zone, which {@code VTIMEZONE} describes for the time of the appointments and the year before. A
 *       time that the clock shows a second time in autumn is in UTC, since the zone's would mean the first.
 *   <li>{@code STATUS} is {@code CANCELLED} for a cancelled appointment and for a missed one, which holds nothing any more; should
 *       the car come after all, it is {@code CONFIRMED} again.
 * </ul>
 *
 * <p>There is no {@code METHOD}: it is a calendar to be read, not an invitation to be answered.
 */
public final class ICalendarAppointments {

    private static final String PRODUCT = "-//Aftercare//Appointments//EN";
    private static final String BETWEEN = " · ";
    private static final Duration YEAR = Duration.ofDays(366);

    private final AppointmentCalendar calendar;
    private final ZoneId zone;
    private final ICalendar file = new ICalendar();

    private ICalendarAppointments(AppointmentCalendar calendar) {
        this.calendar = calendar;
        this.zone = calendar.dealer().zone();
    }

    /** For the dealer's people: number, service and plate, and who receives. */
    public static String ofDealer(AppointmentCalendar calendar) {
        return new ICalendarAppointments(calendar).write((event, entry) -> {
            event.setSummary(entry.appointment().number() + BETWEEN + what(entry));
            entry.advisor().ifPresent(event::setDescription);
        });
    }

    /** For the customer: service and plate, and where to go: the dealer's name and city. */
    public static String ofCustomer(AppointmentCalendar calendar) {
        DealerProfile dealer = calendar.dealer().profile();
        String place = Stream.of(dealer.name(), dealer.city())
                .filter(part -> !part.isBlank())
                .collect(Collectors.joining(", "));
        return new ICalendarAppointments(calendar).write((event, entry) -> {
            event.setSummary(what(entry));
            event.setLocation(place);
        });
    }

    private static String what(Entry entry) {
        return entry.service() + entry.plate().map(plate -> BETWEEN + plate).orElse("");
    }

    private String write(BiConsumer<VEvent, Entry> words) {
        VTimezone described = described();
        TimezoneAssignment here = new TimezoneAssignment(TimeZone.getTimeZone(zone), described);
        file.setProductId(PRODUCT);
        file.addComponent(described);
        for (Entry entry : calendar.entries()) {
            VEvent event = event(entry, here);
            words.accept(event, entry);
            file.addEvent(event);
        }
        return IcsFolding.folded(Biweekly.write(file).go());
    }

    private VEvent event(Entry entry, TimezoneAssignment here) {
        TimeRange slot = entry.appointment().placement().slot();
        VEvent event = new VEvent();
        event.setUid(entry.uid());
        event.setSequence(entry.sequence());
        event.setDateTimeStamp(Date.from(entry.changedAt()));
        event.setLastModified(Date.from(entry.changedAt()));
        event.setStatus(entry.isOff() ? Status.cancelled() : Status.confirmed());
        event.setDateStart(shown(new DateStart(Date.from(slot.start()), true), slot.start(), here));
        event.setDateEnd(shown(new DateEnd(Date.from(slot.end()), true), slot.end(), here));
        return event;
    }

    /** In the dealer's zone where that says which instant it is. */
    private <T extends DateOrDateTimeProperty> T shown(T property, Instant instant, TimezoneAssignment here) {
        ZonedDate date = ZonedDate.containing(instant, zone);
        if (date.at(ZonedDate.timeAt(instant, zone)).equals(instant)) {
            file.getTimezoneInfo().setTimezone(property, here);
        }
        return property;
    }

    /**
     * Also where there is no appointment, since a calendar has at least one component; and from a year before, since readers there are
     * that take a zone with nothing but summer time for one that is an hour ahead of UTC.
     */
    private VTimezone described() {
        VTimezone described = new VTimezone(zone.getId());
        for (ClockSetting setting : ClockSetting.within(zone, whole())) {
            if (setting.summer()) {
                described.addDaylightSavingsTime(observed(new DaylightSavingsTime(), setting));
            } else {
                described.addStandardTime(observed(new StandardTime(), setting));
            }
        }
        return described;
    }

    private TimeRange whole() {
        Instant first = calendar.entries().stream()
                .map(entry -> entry.appointment().placement().slot().start())
                .min(Comparator.naturalOrder())
                .orElse(Instant.EPOCH);
        Instant last = calendar.entries().stream()
                .map(entry -> entry.appointment().placement().slot().end())
                .max(Comparator.naturalOrder())
                .orElse(first.plusSeconds(1));
        return new TimeRange(first.minus(YEAR), last);
    }

    private static <T extends Observance> T observed(T observance, ClockSetting setting) {
        LocalDateTime since = setting.since();
        observance.setDateStart(new DateTimeComponents(
                since.getYear(),
                since.getMonthValue(),
                since.getDayOfMonth(),
                since.getHour(),
                since.getMinute(),
                since.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(offset(setting.before()));
        observance.setTimezoneOffsetTo(offset(setting.ahead()));
        return observance;
    }

    private static UtcOffset offset(ZoneOffset ahead) {
        return new UtcOffset(ahead.getTotalSeconds() * 1000L);
    }
}
