package dev.aftercare.jdbc.appointment;

import static java.util.stream.Collectors.joining;

import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.time.TickSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** What is taken on a day as text, one place to a line, sorted: {@code resource/lane=hex}. */
final class TakenText {

    private TakenText() {}

    static String write(Map<WorkshopDay.Place, TickSet> taken) {
        return taken.entrySet().stream()
                .map(place -> place.getKey().resource() + "/" + place.getKey().lane() + "="
                        + place.getValue().toHex())
                .sorted()
                .collect(joining("\n"));
    }

    static Map<WorkshopDay.Place, TickSet> read(String text) {
        Map<WorkshopDay.Place, TickSet> taken = new HashMap<>();
        text.lines().forEach(line -> {
            int slash = line.indexOf('/');
            int equals = line.indexOf('=');
            taken.put(
                    new WorkshopDay.Place(
                            UUID.fromString(line.substring(0, slash)),
                            Integer.parseInt(line.substring(slash + 1, equals))),
                    TickSet.parse(line.substring(equals + 1)));
        });
        return taken;
    }
}
