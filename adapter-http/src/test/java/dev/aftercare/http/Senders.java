package dev.aftercare.http;

import dev.aftercare.domain.access.Role;
import dev.aftercare.http.RequestPairs.Pair;
import dev.aftercare.http.RequestPairs.Sent;
import java.util.UUID;

/** Who sends requests to the town: its desk, a care agent, an administrator, and the manufacturer's centre. */
abstract class Senders {

    final Town town;
    final Client desk;
    final Client agent;
    final Client administrator;
    final Client centre;

    Senders(Town town, AftercareServer server) {
        this.town = town;
        administrator = Client.of(server).key(town.administrator);
        centre = Client.of(server).key(town.networkKey(Role.CUSTOMER_SERVICE_CENTRE));
        agent = Client.of(server).key(town.key(town.here, Role.CARE_AGENT));
        desk = Client.of(server)
                .key(town.key(
                        town.here,
                        Role.APPOINTMENT_CLERK,
                        Role.SERVICE_ADVISOR,
                        Role.WORKSHOP_SUPERVISOR,
                        Role.SALES_CONSULTANT,
                        Role.DEALER_MANAGER,
                        Role.CUSTOMER_SERVICE_CENTRE,
                        Role.CUSTOMER_RELATIONS_MANAGER,
                        Role.INTEGRATION));
    }

    /** What has no body of its own is another request at another thing. */
    Pair elsewhere(Client client, String path, String place) {
        return new Pair(
                client,
                new Sent(place, "{}"),
                new Sent(path.replaceAll("\\{\\w+}", UUID.randomUUID().toString()), "{}"));
    }
}
