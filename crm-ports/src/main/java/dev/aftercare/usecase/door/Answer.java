package dev.aftercare.usecase.door;

import dev.aftercare.domain.shared.SubjectKind;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToLongFunction;

/**
 * How the answer of a use case is found again when the same request comes once more (request keys).
 *
 * @param kind what kind of thing it is
 * @param id the id of what the use case made or changed
 * @param version the version it made
 * @param again finds it in its present state
 */
public record Answer<T>(
        SubjectKind kind, Function<T, UUID> id, ToLongFunction<T> version, BiFunction<Work, UUID, Optional<T>> again) {}
