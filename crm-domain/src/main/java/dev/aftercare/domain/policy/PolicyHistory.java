package dev.aftercare.domain.policy;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The network's versions of policies and those of at most one dealer, and which of them was in force on a day. Those of several dealers are
 * taken apart first, by {@link #seenBy}.
 */
public record PolicyHistory(List<PolicyVersion<?>> versions) {

    private static final Comparator<PolicyVersion<?>> NEWER = Comparator.<PolicyVersion<?>, LocalDate>comparing(
                    PolicyVersion::validFrom)
            .thenComparing(PolicyVersion::recordedAt)
            .thenComparing(version -> version.id().toString());

    public PolicyHistory {
        versions = ImmutableList.copyOf(versions);
    }

    /** What one dealer sees of it: the network's versions and its own. */
    public PolicyHistory seenBy(OrganisationId dealer) {
        return new PolicyHistory(versions.stream()
                .filter(version -> version.dealer().map(dealer::equals).orElse(true))
                .collect(ImmutableList.toImmutableList()));
    }

    /**
     * The version of {@code kind} in force on {@code day}, as it was known at {@code knownAt}: the dealer's own where
     * it has one, otherwise the network's; among those the latest that had begun, and of several for one day the one
     * recorded last.
     */
    public <P extends Record> Optional<PolicyVersion<P>> inForce(PolicyKind<P> kind, LocalDate day, Instant knownAt) {
        List<PolicyVersion<P>> known = versions.stream()
                .filter(version -> version.kind().equals(kind))
                .filter(version -> !version.validFrom().isAfter(day))
                .filter(version -> !version.recordedAt().isAfter(knownAt))
                .flatMap(version -> typed(version, kind))
                .toList();
        return newest(known.stream().filter(version -> version.dealer().isPresent()))
                .or(() -> newest(known.stream()));
    }

    private static <P extends Record> Optional<PolicyVersion<P>> newest(Stream<PolicyVersion<P>> versions) {
        return versions.max(NEWER);
    }

    @SuppressWarnings("unchecked")
    private static <P extends Record> Stream<PolicyVersion<P>> typed(PolicyVersion<?> version, PolicyKind<P> kind) {
        return kind.type().isInstance(version.body()) ? Stream.of((PolicyVersion<P>) version) : Stream.empty();
    }
}
