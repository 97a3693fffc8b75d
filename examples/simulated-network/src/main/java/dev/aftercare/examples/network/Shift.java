package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.vehicle.ShowPapers;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.BiFunction;

/** The people of a dealer at work at one moment, in one transaction. */
record Shift(Crm crm, Dealership dealership, Moment moment, Tally tally) {

    LocalDate today() {
        return moment.date();
    }

    /** Somebody in a role does something. */
    <T> T does(Role role, String what, BiFunction<Crm, Call, T> work) {
        return tally.of(what, () -> work.apply(crm, as(role)));
    }

    /** Who comes without an appointment shows the vehicle licence, which opens the car's history. */
    void seePapers(Motorist motorist) {
        does(
                Role.SERVICE_ADVISOR,
                "see papers",
                (own, call) -> own.vehicles()
                        .showPapers(call, new ShowPapers(motorist.vin(), motorist.plate()))
                        .orElseThrow());
    }

    private Call as(Role role) {
        String name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return Call.in(
                dealership.dealer().id(),
                Actor.of(
                        dealership.dealer().code() + "/" + name,
                        dealership.dealer().id(),
                        role));
    }
}
