package dev.aftercare.http.json;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.StaffMember;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A member of staff. */
public record StaffView(
        String id,
        String name,
        @Nullable String account,
        List<String> roles,
        List<String> skills,
        @Nullable String department,
        boolean isHead,
        HoursView hours,
        String from,
        @Nullable String until,
        long version)
        implements Versioned {

    /** The view of {@code person}. */
    public static StaffView of(StaffMember person) {
        return new StaffView(
                person.id().toString(),
                person.name(),
                person.account().orElse(null),
                person.roles().stream().map(Role::name).toList(),
                List.copyOf(person.skills()),
                person.post().department().orElse(null),
                person.post().isHead(),
                HoursView.of(person.hours()),
                person.employment().from().toString(),
                person.employment().until().map(Object::toString).orElse(null),
                person.version());
    }
}
