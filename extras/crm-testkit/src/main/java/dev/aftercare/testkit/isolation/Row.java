package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.shared.RefusalCode;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

/**
 * A use case and how it is asked about things.
 *
 * @param question what is handed over besides the call
 * @param refusal why it is refused although all that it names is the caller's own
 */
record Row(
        UseCaseMethod useCase, Caller caller, Function<Things, List<Object>> question, Optional<RefusalCode> refusal) {

    /** Who asks. */
    enum Caller {
        /** Somebody at a dealer. */
        DEALER,
        /** Somebody in the network, who reaches every dealer. */
        NETWORK,
        /** A customer by their link. */
        PERSON
    }

    /** The kinds of things that it names. */
    List<Kind> kinds(Things things) {
        return NamedIds.in(question.apply(things)).stream().map(things::kindOf).toList();
    }

    /** The same question, about another thing in the place of one of {@code things}. */
    @SuppressWarnings("unchecked")
    List<Object> naming(Things things, Kind kind, UUID other) {
        Object replaced = NamedIds.replaced(question.apply(things), things.id(kind), other);
        return (List<Object>) Objects.requireNonNull(replaced);
    }

    /** A work of its own, which commits as it goes on and cannot be taken back. */
    boolean isInUnitsOfItsOwn() {
        return Set.of("imports.run", "journal.read", "rights.reapply").contains(useCase.name());
    }

    @Override
    public String toString() {
        return useCase.name();
    }
}
