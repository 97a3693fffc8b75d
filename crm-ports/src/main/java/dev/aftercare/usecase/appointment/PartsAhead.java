package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.parts.PartsLook;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier said of parts before an appointment is offered, booked or moved (APT-5b).
 *
 * @param said nothing where nobody could be asked
 */
record PartsAhead(List<PartLine> said) {

    /** Of services; those that the dealer does not offer are refused later. */
    static PartsAhead ofServices(PartsLook look, Call call, UseCase useCase, Record command, List<String> services) {
        return new PartsAhead(look.before(call, useCase, command, work -> {
            Workshop workshop = work.dealer().workshop();
            return PartNeed.together(services.stream()
                    .flatMap(code -> workshop.service(code).stream())
                    .flatMap(service -> service.parts().stream())
                    .toList());
        }));
    }

    /** Of an appointment that {@code command} moves, as it was booked. */
    static PartsAhead ofMove(PartsLook look, Call call, UseCase useCase, Record command, UUID appointment) {
        return new PartsAhead(look.before(call, useCase, command, work -> needs(work, appointment)));
    }

    /** What is known now of what is needed. */
    PartsQuote quote(Work work, List<PartNeed> needs) {
        return PartsQuote.of(needs, said, work.now());
    }

    /** The same with what the customer was told. */
    PartsTold told(Work work, List<PartNeed> needs, @Nullable MoneyInput told, @Nullable Boolean despite) {
        Optional<Money> total = Optional.ofNullable(told).map(MoneyInput::toMoney);
        return new PartsTold(quote(work, needs), total, Boolean.TRUE.equals(despite));
    }

    /** What is known now of the parts of an appointment. */
    PartsTold of(Work work, AppointmentId appointment, @Nullable Boolean despite) {
        return told(work, needs(work, appointment.value()), null, despite);
    }

    private static List<PartNeed> needs(Work work, UUID appointment) {
        return work.stores()
                .partsPicks()
                .find(new AppointmentId(appointment))
                .map(pick -> pick.quote().needs())
                .orElse(List.of());
    }
}
