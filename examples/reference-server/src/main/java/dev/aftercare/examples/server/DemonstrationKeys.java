package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.SlotOffer;
import dev.aftercare.domain.appointment.SlotOffers;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.http.signin.SecretFile;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.appointment.FindOffers;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.vehicle.FindVehicles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A key file for the desk of each demonstration dealer, and a ready-made request that books with it. */
final class DemonstrationKeys {

    private static final int DAYS = 365;

    private final Crm crm;
    private final Path folder;

    DemonstrationKeys(Crm crm, Path folder) {
        this.crm = crm;
        this.folder = folder;
    }

    /** Writes the key files that are not there yet or are of no use, and says where to look and what to try. */
    List<String> hand(List<Dealer> dealers, String url) {
        List<String> lines = new ArrayList<>();
        for (Dealer dealer : dealers) {
            Path file = fileOf(dealer);
            write(file, dealer);
            lines.add("The day of " + dealer.code() + ": " + url + "/day - sign in with the key in " + file);
        }
        Dealer first = dealers.get(0);
        lines.add("Book an appointment at " + first.code() + ":");
        lines.add(request(first, url));
        return lines;
    }

    private Path fileOf(Dealer dealer) {
        return folder.resolve("clerk-" + dealer.code() + ".key");
    }

    private String secretFor(Dealer dealer) {
        IssueKey command = IssueKey.atDealer(
                "clerk-" + dealer.code(),
                dealer.id().value(),
                DAYS,
                Role.APPOINTMENT_CLERK,
                Role.SERVICE_ADVISOR,
                Role.CARE_AGENT,
                Role.CUSTOMER_RELATIONS_MANAGER,
                Role.GUARD);
        return crm.accessKeys()
                .issue(Demonstration.administrator(), command)
                .orElseThrow()
                .secret();
    }

    private String request(Dealer dealer, String url) {
        Call clerk = Demonstration.as(dealer.id(), Role.APPOINTMENT_CLERK);
        DealerVehicle car = crm.vehicles()
                .search(clerk, new FindVehicles(FindVehicles.By.VIN_END, "1", PageOf.first(1)))
                .items()
                .get(0)
                .vehicle();
        SlotOffers offers = crm.appointments()
                .offers(
                        clerk,
                        new FindOffers(
                                "maintenance", dealer.dateAt(Instant.now()).plusDays(8), null))
                .orElseThrow();
        SlotOffer offer = offers.offers().get(0);
        return String.format(
                Locale.ROOT,
                """
                curl -s -X POST %s/api/v1/appointments -H "Authorization: Bearer $(cat %s)" \
                -H 'Content-Type: application/json' \
                -d '{"vehicle":"%s","customer":"%s","service":"maintenance","start":"%s"}'""",
                url,
                ShellWord.of(fileOf(dealer)),
                car.id(),
                car.owner().orElseThrow(),
                offer.slot().start());
    }

    /** A file whose key is not valid here, as after a change of the database, gets another one. */
    private void write(Path file, Dealer dealer) {
        try {
            if (!Files.exists(file)
                    || crm.accessKeys().authenticate(SecretFile.read(file)).isEmpty()) {
                Files.deleteIfExists(file);
                SecretFile.write(file, secretFor(dealer));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("the key file " + file + " cannot be written. Maybe look at its folder.", e);
        }
    }
}
