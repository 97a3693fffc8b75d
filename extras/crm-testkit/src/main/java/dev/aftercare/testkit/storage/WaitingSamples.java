package dev.aftercare.testkit.storage;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.ClockSpan;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.HoldKind;
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
import dev.aftercare.domain.waitinglist.WaitingWish;
import dev.aftercare.domain.waitinglist.WaitingWish.Days;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Entries of a waiting list with a value in each of their fields. */
final class WaitingSamples {

    private WaitingSamples() {}

    /** Somebody who waits for the mornings from {@code day} to the day after. */
    static WaitingEntry entry(
            OrganisationId dealer, CustomerId customer, VehicleId car, LocalDate day, String words, Instant since) {
        WaitingWish wish = new WaitingWish(
                car,
                customer,
                List.of("maintenance", "check"),
                new Days(
                        day,
                        day.plusDays(1),
                        Set.of(Half.MORNING),
                        new ClockSpan(LocalTime.of(9, 30), LocalTime.of(11, 0))),
                Optional.of(new StaffId(Ids.next())),
                Optional.of(true),
                Optional.of(true),
                words,
                Optional.of(new AppointmentId(Ids.next())));
        return WaitingEntry.put(new WaitingEntryId(Ids.next()), dealer, wish, since, since.plusSeconds(86_400))
                .orElseThrow();
    }

    /** The first version of the same of somebody who says that of the lounge, and of a loan car. */
    static WaitingEntry saying(WaitingEntry entry, Optional<Boolean> said) {
        WaitingWish wish = entry.wish();
        WaitingWish other = new WaitingWish(
                wish.vehicle(),
                wish.customer(),
                wish.services(),
                wish.days(),
                wish.advisor(),
                said,
                said,
                wish.words(),
                wish.present());
        return WaitingEntry.put(entry.id(), entry.dealer(), other, entry.since(), entry.standsUntil())
                .orElseThrow();
    }

    /** The first version of the same, declined once and offered a place until an hour later. */
    static WaitingEntry offered(WaitingEntry entry) {
        Instant start = Instant.parse("2026-03-03T01:00:00Z");
        WaitingOffer offer = new WaitingOffer(
                new AppointmentId(Ids.next()),
                new HalfDay(entry.wish().days().last(), Half.AFTERNOON),
                new TimeRange(start, start.plusSeconds(3_600)),
                List.of(new Hold(HoldKind.BAY, Ids.next(), 0, 100, 104)),
                entry.since().plusSeconds(3_600),
                Optional.of(new MessageId(Ids.next())));
        WaitingEntry offered = entry.offered(offer)
                .orElseThrow()
                .declined(entry.since())
                .orElseThrow()
                .offered(offer)
                .orElseThrow();
        return new WaitingEntry(
                offered.id(),
                offered.dealer(),
                offered.wish(),
                offered.since(),
                offered.standsUntil(),
                offered.state(),
                offered.nextLook(),
                offered.offer(),
                offered.declined(),
                Optional.of(new AppointmentId(Ids.next())),
                1);
    }
}
