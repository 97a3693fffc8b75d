package dev.aftercare.jdbc.json;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.shared.OrganisationId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who acts with a key; without an organisation the field is left out. */
@JsonInclude(Include.NON_NULL)
public record ActorJson(int v, String id, @Nullable UUID organisation, List<Role> roles, List<String> regions)
        implements Versioned {

    /** The text of this actor. */
    public static String write(Actor actor) {
        return Json.write(new ActorJson(
                1,
                actor.id(),
                actor.organisation().map(OrganisationId::value).orElse(null),
                actor.roles().stream().sorted().toList(),
                actor.regions().stream().sorted().toList()));
    }

    /** The actor of a text. */
    public static Actor read(String text) {
        ActorJson stored = Json.read(text, ActorJson.class);
        return new Actor(
                stored.id,
                Optional.ofNullable(stored.organisation).map(OrganisationId::new),
                Set.copyOf(stored.roles),
                Set.copyOf(stored.regions));
    }
}
