package dev.aftercare.files.calendar;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Objects;

/** Made-up files beside these tests. */
final class Fixtures {

    private Fixtures() {}

    static Path path(String name) {
        try {
            return Path.of(Objects.requireNonNull(Fixtures.class.getResource(name), name)
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
