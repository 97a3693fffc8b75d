package dev.aftercare.jdbc.waitinglist;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.ClockSpan;
import dev.aftercare.domain.appointment.SlotOffer.Half;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.MessageId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.TimeRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.domain.waitinglist.WaitingOffer;
import dev.aftercare.domain.waitinglist.WaitingOffer.HalfDay;
import dev.aftercare.domain.waitinglist.WaitingState;
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.jdbc.json.HalfDaysJson;
import dev.aftercare.jdbc.json.HoldsJson;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Parameters;
import dev.aftercare.jdbc.sql.Row;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** An entry of the waiting list as a row. */
final class WaitingColumns {

    private WaitingColumns() {}

    static Binder of(WaitingEntry entry) {
        return parameters -> {
            parameters
                    .id("dealer", entry.dealer())
                    .id("id", entry.id())
                    .instant("since", entry.since())
                    .instant("stands_until", entry.standsUntil())
                    .constant("state", entry.state())
                    .instant("next_look", entry.nextLook())
                    .text("declined", HalfDaysJson.write(entry.declined()))
                    .id("appointment", entry.appointment())
                    .number("version", entry.version());
            bind(parameters, entry.wish());
            bind(parameters, entry.offer());
        };
    }

    private static void bind(Parameters parameters, WaitingWish wish) {
        parameters
                .id("vehicle", wish.vehicle())
                .id("customer", wish.customer())
                .text("service", wish.services().get(0))
                .text("further_services", further(wish.services()))
                .text("earliest", other(wish.days().clock().earliest(), LocalTime.MIN))
                .text("latest", other(wish.days().clock().latest(), LocalTime.MAX))
                .flag("loan_car", wish.loanCar().orElse(false))
                .flag("no_loan_car", !wish.loanCar().orElse(true))
                .date("first_day", wish.days().first())
                .date("last_day", wish.days().last())
                .flag("mornings", wish.days().halves().contains(Half.MORNING))
                .flag("afternoons", wish.days().halves().contains(Half.AFTERNOON))
                .id("advisor", wish.advisor())
                .flag("waits", wish.waits().orElse(false))
                .flag("not_waiting", !wish.waits().orElse(true))
                .text("words", wish.words())
                .id("present", wish.present());
    }

    private static Optional<String> further(List<String> services) {
        return services.size() == 1
                ? Optional.empty()
                : Optional.of(String.join(",", services.subList(1, services.size())));
    }

    /** A time other than the one that means any. */
    private static Optional<String> other(LocalTime time, LocalTime any) {
        return time.equals(any) ? Optional.empty() : Optional.of(time.toString());
    }

    private static void bind(Parameters parameters, Optional<WaitingOffer> offer) {
        parameters
                .id("held_by", offer.map(WaitingOffer::holder))
                .instant("slot_start", offer.map(made -> made.slot().start()))
                .instant("slot_end", offer.map(made -> made.slot().end()))
                .date("slot_day", offer.map(made -> made.place().date()))
                .text("slot_half", offer.map(made -> made.place().half().name()))
                .text("holds", offer.map(made -> HoldsJson.write(made.holds())))
                .instant("offer_until", offer.map(WaitingOffer::until))
                .id("message", offer.flatMap(WaitingOffer::message));
    }

    static WaitingEntry read(Row row) {
        return new WaitingEntry(
                row.id("id", WaitingEntryId::new),
                row.id("dealer", OrganisationId::new),
                wish(row),
                row.instant("since"),
                row.instant("stands_until"),
                row.constant("state", WaitingState.class),
                row.optionalInstant("next_look"),
                row.optionalId("held_by", AppointmentId::new).map(holder -> offer(row, holder)),
                HalfDaysJson.read(row.text("declined")),
                row.optionalId("appointment", AppointmentId::new),
                row.number("version"));
    }

    /** What they said of something: yes, no, or nothing. */
    private static Optional<Boolean> said(Row row, String yes, String no) {
        return row.flag(yes) ? Optional.of(true) : row.flag(no) ? Optional.of(false) : Optional.empty();
    }

    private static WaitingWish wish(Row row) {
        Set<Half> halves = EnumSet.noneOf(Half.class);
        if (row.flag("mornings")) {
            halves.add(Half.MORNING);
        }
        if (row.flag("afternoons")) {
            halves.add(Half.AFTERNOON);
        }
        return new WaitingWish(
                row.id("vehicle", VehicleId::new),
                row.id("customer", CustomerId::new),
                Stream.concat(
                                Stream.of(row.text("service")),
                                row.optionalText("further_services").stream()
                                        .flatMap(codes -> Stream.of(codes.split(","))))
                        .toList(),
                new WaitingWish.Days(
                        row.date("first_day"),
                        row.date("last_day"),
                        halves,
                        new ClockSpan(
                                row.optionalText("earliest")
                                        .map(LocalTime::parse)
                                        .orElse(LocalTime.MIN),
                                row.optionalText("latest").map(LocalTime::parse).orElse(LocalTime.MAX))),
                row.optionalId("advisor", StaffId::new),
                said(row, "waits", "not_waiting"),
                said(row, "loan_car", "no_loan_car"),
                row.text("words"),
                row.optionalId("present", AppointmentId::new));
    }

    private static WaitingOffer offer(Row row, AppointmentId holder) {
        return new WaitingOffer(
                holder,
                new HalfDay(row.date("slot_day"), row.constant("slot_half", Half.class)),
                new TimeRange(row.instant("slot_start"), row.instant("slot_end")),
                HoldsJson.read(row.text("holds")),
                row.instant("offer_until"),
                row.optionalId("message", MessageId::new));
    }
}
