package dev.aftercare.domain.planted;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;

/** Violations on purpose: everything that the domain must be handed, or must not know. */
final class LooksAround {
    Connection connection;
    File file;
    Path path;
    URI uri;

    @SuppressWarnings("JavaTimeDefaultTimeZone")
    List<Object> looks() {
        return List.of(
                Instant.now(),
                LocalDate.now(),
                System.currentTimeMillis(),
                UUID.randomUUID(),
                Math.random(),
                new Random(),
                ZoneId.systemDefault(),
                Locale.getDefault(),
                InstantSource.system(),
                Executors.newCachedThreadPool(),
                System.getenv("HOME"));
    }
}
