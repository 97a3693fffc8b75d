package dev.aftercare.usecase.specialhours;

import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.specialhours.SpecialHours;
import dev.aftercare.domain.specialhours.SpecialHoursId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.ById;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.UUID;

/** Closes the dealer or extends its hours on some days, and tells those whom it concerns (CARE-11). Thread-safe. */
public final class SpecialHoursDesk {

    private static final Answer<SpecialHours> HOURS = new Answer<>(
            SubjectKind.SPECIAL_HOURS,
            hours -> hours.id().value(),
            SpecialHours::version,
            (work, id) -> work.stores().specialHours().find(new SpecialHoursId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public SpecialHoursDesk(Door door) {
        this.door = door;
    }

    /**
     * Changes the hours at once; the next run of the jobs tells those with an appointment on these days, those whose car is in the house, and the
     * segment. Refused while something booked would be cut off, unless it is to be done even so.
     */
    public Outcome<SpecialHours> declare(Call call, DeclareSpecialHours command) {
        return door.command(
                call,
                UseCase.SPECIAL_HOURS_DECLARE,
                command,
                HOURS,
                work -> SpecialHoursUseCase.declare(work, command));
    }

    /**
     * Puts the hours back as before, from today on; who was told is told so by the next run of the jobs, and what waits is not sent. Refused once the
     * last day is past, or where the hours of one of these days were changed, or declared once more, since.
     */
    public Outcome<SpecialHours> withdraw(Call call, WithdrawSpecialHours command) {
        return door.command(
                call,
                UseCase.SPECIAL_HOURS_DECLARE,
                command,
                HOURS,
                work -> SpecialHoursUseCase.withdraw(work, command));
    }

    /** Special hours, and how far the telling of them has come. */
    public SpecialHours find(Call call, UUID id) {
        return door.query(call, UseCase.SPECIAL_HOURS_SEE, new ById(id), work -> SpecialHoursUseCase.find(work, id));
    }

    /** All of the scope's dealer, withdrawn ones too, in the order in which they were declared. */
    public Page<SpecialHours> list(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.SPECIAL_HOURS_SEE,
                page,
                work -> work.stores().specialHours().of(work.organisation(), page.toRequest()));
    }
}
