package dev.aftercare.http;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server, the desk of a dealer, and a customer with a car, made anew for each test. It is 2 March 2026, 09:00 in Shanghai. */
abstract class DeskWithCar {

    Town town;
    AftercareServer server;
    Client desk;
    UUID customer;
    UUID car;

    @BeforeEach
    final void open() {
        town = new Town();
        server = town.server();
        desk = Client.of(server).key(town.deskKey(town.here));
        customer = town.customer(town.here, "Wu", "Min");
        car = town.car(town.here, customer, "沪A00001");
    }

    @AfterEach
    final void close() {
        server.close();
        town.close();
    }
}
