package dev.aftercare.usecase.specialhours;

import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.specialhours.SpecialDays;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import dev.aftercare.port.shared.Cursor;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.network.Opening;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Changes the hours of some days, and notes that it is to be told (CARE-11). */
final class SpecialHoursUseCase {

    private SpecialHoursUseCase() {}

    static SpecialHours find(Work work, UUID id) {
        SpecialHoursId hours = new SpecialHoursId(id);
        return work.found(work.stores().specialHours().find(hours), hours.subject());
    }

    static Outcome<SpecialHours> declare(Work work, DeclareSpecialHours command) {
        Dealer dealer = work.dealer();
        command.notice()
                .nearby()
                .ifPresent(segment -> work.found(work.stores().segments().find(segment), segment.subject()));
        SpecialDays days =
                SpecialDays.of(command.first(), command.lastDay(), DayHours.parse(command.hours()), dealer.hours());
        Outcome<SpecialHours> declared = SpecialHours.declared(
                new SpecialHoursId(work.newId()),
                dealer.id(),
                days,
                dealer.hours(),
                command.notice(),
                work.now(),
                work.today());
        return declared.fold(
                hours -> kept(
                        opened(work, dealer, days.putOnto(dealer.hours()), days, command.evenIfBooked()),
                        declared,
                        () -> work.stores().specialHours().insert(hours)),
                Outcome::refused);
    }

    static Outcome<SpecialHours> withdraw(Work work, WithdrawSpecialHours command) {
        SpecialHours present = find(work, command.hours());
        Outcome<SpecialHours> withdrawn = present.withdrawn(work.now(), work.today());
        if (present.withdrawnAt().isPresent()) {
            return withdrawn;
        }
        Dealer dealer = work.dealer();
        Optional<LocalDate> declaredSince = declaredSince(work, present);
        if (withdrawn.isAccepted() && declaredSince.isPresent()) {
            return Outcome.refused(SpecialDays.changedSince(declaredSince.get()));
        }
        return withdrawn.fold(
                hours -> present.days()
                        .takenOff(dealer.hours(), work.today())
                        .fold(
                                before -> kept(
                                        opened(work, dealer, before, present.days(), command.evenIfBooked()),
                                        withdrawn,
                                        () -> work.stores().specialHours().update(hours)),
                                Outcome::refused),
                Outcome::refused);
    }

    /** The first day from today on of which later special hours say the same: whom they were told to still rely on them. */
    private static Optional<LocalDate> declaredSince(Work work, SpecialHours present) {
        Cursor itself = Cursor.after(present.id().toString());
        return Page.all(page -> work.stores()
                        .specialHours()
                        .of(
                                present.dealer(),
                                new PageRequest(page.after().or(() -> Optional.of(itself)), page.limit())))
                .filter(later -> later.withdrawnAt().isEmpty())
                .flatMap(later -> present.days().dates().stream()
                        .filter(date ->
                                !date.isBefore(work.today()) && later.days().contains(date)))
                .min(Comparator.naturalOrder());
    }

    private static Outcome<Dealer> opened(
            Work work, Dealer dealer, BusinessHours hours, SpecialDays days, @Nullable Boolean evenIfBooked) {
        return Opening.change(work, dealer, hours, days::contains, evenIfBooked);
    }

    /** What is decided of the special hours stands only where the dealer could be opened so. */
    private static Outcome<SpecialHours> kept(Outcome<Dealer> opened, Outcome<SpecialHours> decided, Runnable keep) {
        if (opened instanceof Outcome.Refused<Dealer> refused) {
            return Outcome.refused(refused.refusal());
        }
        keep.run();
        List<Happening> events = new ArrayList<>();
        if (opened instanceof Outcome.Accepted<Dealer> open) {
            events.addAll(open.events());
        }
        if (decided instanceof Outcome.Accepted<SpecialHours> made) {
            events.addAll(made.events());
        }
        return Outcome.accepted(decided.orElseThrow(), events);
    }
}
