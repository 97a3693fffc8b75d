package dev.aftercare.usecase.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.util.UUID;

/** Shows what the cars need next for which a dealer cares, and why (CARE-1, VEH-4). Thread-safe. */
public final class CareDesk {

    private static final int SOON = 30;
    private static final LocalDate LAST_OF_ALL = LocalDate.of(9999, 12, 31);

    private final Door door;

    /** A desk behind {@code door}. */
    public CareDesk(Door door) {
        this.door = door;
    }

    /** The dealer's due services, the soonest first. */
    public Page<CareDue> due(Call call, SeeDue question) {
        return door.query(
                call,
                UseCase.CARE_SEE,
                question,
                work -> work.stores()
                        .careDues()
                        .byDay(LAST_OF_ALL, question.page().toRequest()));
    }

    /** Those of them that are overdue, or due within 30 days of today, that day included: whom {@link #counts} counts. */
    public Page<CareDue> dueSoon(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.CARE_SEE,
                page,
                work -> work.stores().careDues().byDay(work.today().plusDays(SOON), page.toRequest()));
    }

    /** How many services are overdue at the dealer, how many due, and how many warranties end, within 30 days of today, that day included. */
    public DueCounts counts(Call call) {
        return door.query(call, UseCase.CARE_SEE, new Ask(), CareDesk::counts);
    }

    /** The same inside a unit of work; whoever calls has looked up the permission. */
    public static DueCounts counts(Work work) {
        long overdue = work.stores().careDues().countUntil(work.today().minusDays(1));
        long all = work.stores().careDues().countUntil(work.today().plusDays(SOON));
        long warranties = work.stores().careDues().countWarrantyEnds(soon(work));
        return new DueCounts(overdue, all - overdue, warranties);
    }

    private static DateRange soon(Work work) {
        return DateRange.ofDaysAfter(work.today(), SOON);
    }

    /** The dealer's cars whose warranty ends today or within the next 30 days, the soonest first (CARE-1). */
    public Page<CareDue> warrantiesEnding(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.CARE_SEE,
                page,
                work -> work.stores().careDues().byWarrantyEnd(soon(work), page.toRequest()));
    }

    /**
     * The dealer's papers of cars that ran out up to 30 days ago, or do so today or within the next 30 days, the soonest first: which paper of which
     * car, and when (CARE-1, CARE-5, VEH-5). Those of cars that are off the road or have left their customer are not there.
     */
    public Page<PaperDue> papers(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.CARE_SEE,
                page,
                work -> work.stores()
                        .paperDues()
                        .dueIn(DateRange.ofDaysAfter(work.today().minusDays(SOON), 2 * SOON), page.toRequest()));
    }

    /** What one car needs next; not found where this dealer does not care for it, or nothing is known to count from. */
    public CareDue of(Call call, UUID vehicle) {
        VehicleId id = new VehicleId(vehicle);
        return door.query(
                call,
                UseCase.CARE_SEE,
                new ById(vehicle),
                work -> work.found(work.stores().careDues().find(id), id.subject()));
    }
}
