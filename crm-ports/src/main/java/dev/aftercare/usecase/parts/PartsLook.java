package dev.aftercare.usecase.parts;

import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.parts.PartLine;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.port.parts.PartsSupply;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Looks at the supplier's stock before a unit of work, never inside one: locks must not wait for another house. What is needed is read in a unit
 * of work of its own before. In a shared or lent unit of work nothing is looked at.
 *
 * @param supply empty where the host has none: then nothing is known of any part
 */
public record PartsLook(Door door, Optional<PartsSupply> supply) {

    private static final Logger LOG = LoggerFactory.getLogger(PartsLook.class);

    private record Needed(OrganisationId dealer, List<PartNeed> parts) {}

    /**
     * What the supplier says of the parts that {@code needs} finds, asked for by {@code command}, which is checked as its use case will check it;
     * nothing where the supplier cannot be asked or does not answer.
     */
    public List<PartLine> before(Call call, UseCase useCase, Record command, Function<Work, List<PartNeed>> needs) {
        if (!canAsk()) {
            return List.of();
        }
        door.check(call, useCase, command);
        return before(call, needs);
    }

    /** The same for a run of the jobs, which no command has asked for. */
    public List<PartLine> before(Call call, Function<Work, List<PartNeed>> needs) {
        if (!canAsk()) {
            return List.of();
        }
        Needed needed = door.internally(call, work -> new Needed(work.organisation(), needs.apply(work)));
        if (needed.parts().isEmpty()) {
            return List.of();
        }
        try {
            return List.copyOf(supply.orElseThrow().look(needed.dealer(), needed.parts()));
        } catch (RuntimeException failure) {
            LOG.warn(
                    "the supplier of parts did not answer: {}",
                    failure.getClass().getSimpleName());
            return List.of();
        }
    }

    private boolean canAsk() {
        return supply.isPresent() && door.hasOwnUnitsOfWork();
    }
}
