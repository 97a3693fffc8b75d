package dev.aftercare.examples.importing;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a server leaves in its data folder: a network with the dealer {@code SH01}. */
final class OneDealer {

    private OneDealer() {}

    static void in(Path data) {
        EmbeddedDatabase database = EmbeddedDatabase.open(data);
        Migrations.run(database.dataSource(), Schema.STANDARD);
        try (Crm crm = Crm.on(database.storage())) {
            crm.network()
                    .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("My brand", "Asia/Shanghai"))
                    .orElseThrow();
            Actor administrator = new Actor("administrator", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
            OpenDealer command = new OpenDealer(
                    "SH01",
                    new OpenDealer.Profile("Shanghai Pudong", "East", "Shanghai", Grade.A),
                    "Asia/Shanghai",
                    HoursInput.everyDay("08:00-18:00"),
                    new WorkshopInput(
                            List.of(new BayInput("Bay 1", List.of("lift"))),
                            List.of(new ServiceInput("maintenance", "Maintenance", 60, List.of(), List.of()))));
            crm.network().openDealer(Call.inNetwork(administrator), command).orElseThrow();
        }
    }
}
