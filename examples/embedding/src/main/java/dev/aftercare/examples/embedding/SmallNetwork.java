package dev.aftercare.examples.embedding;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The smallest network: one dealer with one bay, one advisor and one technician. */
final class SmallNetwork {

    private static final HoursInput HOURS = HoursInput.everyDay("08:00-12:00,13:00-18:00");

    private SmallNetwork() {}

    /** Founds it in an empty CRM. */
    static Dealer in(Crm crm) {
        crm.network()
                .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("My brand", "Asia/Shanghai"))
                .orElseThrow();
        Actor administrator = new Actor("administrator", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
        Dealer dealer = crm.network()
                .openDealer(Call.inNetwork(administrator), dealer())
                .orElseThrow();
        Call atDealer = Call.in(dealer.id(), administrator);
        crm.network().hire(atDealer, person("韩梅梅", Role.SERVICE_ADVISOR)).orElseThrow();
        crm.network().hire(atDealer, person("老张", Role.TECHNICIAN)).orElseThrow();
        return dealer;
    }

    private static OpenDealer dealer() {
        return new OpenDealer(
                "SH01",
                new OpenDealer.Profile("Shanghai Pudong", "East", "Shanghai", Grade.A),
                "Asia/Shanghai",
                HOURS,
                new WorkshopInput(
                        List.of(new BayInput("Bay 1", List.of("lift"))),
                        List.of(new ServiceInput(
                                "maintenance", "Maintenance", 60, List.of("engine"), List.of("lift")))));
    }

    private static HireStaff person(String name, Role role) {
        return new HireStaff(name, List.of(role), List.of("engine"), HOURS, LocalDate.of(2024, 1, 1), null);
    }
}
