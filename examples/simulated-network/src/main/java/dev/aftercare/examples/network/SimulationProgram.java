package dev.aftercare.examples.network;

import dev.aftercare.jdbc.EmbeddedDatabase;
import dev.aftercare.jdbc.Migrations;
import dev.aftercare.jdbc.PostgresDatabase;
import dev.aftercare.jdbc.sql.Schema;
import dev.aftercare.memory.MemoryStorage;
import dev.aftercare.port.storage.Storage;
import java.nio.file.Path;
import java.time.LocalDate;

/** Lives a simulated network from the command line and prints its profile: {@code memory|PATH|jdbc:postgresql:... [cars] [days]}. */
public final class SimulationProgram {
    private SimulationProgram() {}

    public static void main(String[] a) {
        LocalDate today = LocalDate.of(2026, 11, 22);
        int cars = a.length > 1 ? Integer.parseInt(a[1]) : 3000;
        int days = a.length > 2 ? Integer.parseInt(a[2]) : 730;
        NetworkPlan plan = new NetworkPlan(1, 3, cars, today.minusDays(days), days);
        Storage storage;
        if (a[0].equals("memory")) {
            storage = new MemoryStorage();
        } else if (a[0].startsWith("jdbc:")) {
            PostgresDatabase db = PostgresDatabase.open(a[0], "postgres", "postgres");
            Migrations.run(db.dataSource(), Schema.STANDARD);
            storage = db.storage();
        } else {
            EmbeddedDatabase db = EmbeddedDatabase.open(Path.of(a[0]));
            Migrations.run(db.dataSource(), Schema.STANDARD);
            storage = db.storage();
        }
        long start = System.nanoTime();
        SimulatedNetwork network = new SimulatedNetwork(storage, plan, java.time.Instant.MAX);
        network.live(day -> {
            if (day.getDayOfMonth() == 1) {
                System.out.println(day + " " + (System.nanoTime() - start) / 1_000_000 + " ms "
                        + network.tally().commands());
            }
        });
        System.out.println("total " + (System.nanoTime() - start) / 1_000_000 + " ms, commands "
                + network.tally().commands());
        network.tally()
                .counts()
                .forEach((k, v) -> System.out.printf(
                        "%-20s %8d %10.1f ms %8.3f ms each%n",
                        k, v.times(), v.nanos() / 1e6, v.nanos() / 1e6 / v.times()));
        storage.close();
    }
}
