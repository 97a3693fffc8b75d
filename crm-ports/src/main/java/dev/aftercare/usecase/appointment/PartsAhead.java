package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.parts.PartsQuote;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.appointment.HeldPlaces.Sought;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.MoneyInput;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.parts.PartsLook;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What the supplier said of parts before an appointment is offered, booked or moved (APT-5b).
 *
 * @param said nothing where nobody could be asked
 */
public record PartsAhead(List<PartLine> said) {

    /** Nobody was asked. */
    public static PartsAhead unknown() {
        return new PartsAhead(List.of());
    }

    /** Of services for a car, where it is known; what the dealer does not offer is refused later. */
    static PartsAhead ofServices(
            PartsLook look, Call call, UseCase useCase, Record command, List<String> services, @Nullable UUID vehicle) {
        Optional<VehicleId> car = Optional.ofNullable(vehicle).map(VehicleId::new);
        return new PartsAhead(look.before(call, useCase, command, work -> needs(work, services, car)));
    }

    /** Of a place that is held and that {@code command} takes; {@code sought} finds nothing where there is none. */
    public static PartsAhead ofHeld(
            PartsLook look, Call call, UseCase useCase, Record command, Function<Work, Optional<Sought>> sought) {
        return new PartsAhead(look.before(call, useCase, command, work -> needs(work, sought)));
    }

    /** Of a place that is looked for by a run. */
    public static PartsAhead ofSought(PartsLook look, Call call, Function<Work, Optional<Sought>> sought) {
        return new PartsAhead(look.before(call, work -> needs(work, sought)));
    }

    /** Of an appointment that {@code command} moves, as it was booked. */
    static PartsAhead ofMove(PartsLook look, Call call, UseCase useCase, Record command, UUID appointment) {
        return new PartsAhead(look.before(call, useCase, command, work -> needs(work, appointment)));
    }

    /** The first day on which all is there that is known to arrive for what is sought; empty where nothing is waited for. */
    public Optional<LocalDate> thereOn(Work work, Sought sought) {
        return quote(work, needs(work, sought)).thereOn();
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

    private static List<PartNeed> needs(Work work, Function<Work, Optional<Sought>> sought) {
        return sought.apply(work).map(known -> needs(work, known)).orElse(List.of());
    }

    /** Of an appointment that would be moved what it was booked with. */
    private static List<PartNeed> needs(Work work, Sought sought) {
        return sought.present()
                .map(present -> needs(work, present.value()))
                .orElseGet(() -> needs(work, sought.services(), Optional.of(sought.vehicle())));
    }

    private static List<PartNeed> needs(Work work, List<String> services, Optional<VehicleId> car) {
        return OfferedWork.of(work, work.dealer(), services, car).fold(WorkPackage::parts, refusal -> List.of());
    }

    private static List<PartNeed> needs(Work work, UUID appointment) {
        return work.stores()
                .partsPicks()
                .find(new AppointmentId(appointment))
                .map(pick -> pick.quote().needs())
                .orElse(List.of());
    }
}
