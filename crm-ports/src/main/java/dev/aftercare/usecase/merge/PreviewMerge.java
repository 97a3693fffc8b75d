package dev.aftercare.usecase.merge;

import dev.aftercare.domain.merge.MergeField;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Asks what {@link MergeCustomers} with the same two and the same fields would keep. */
public record PreviewMerge(
        @NotNull UUID survivor,
        @NotNull UUID other,
        @Nullable @Size(max = 50) List<@NotNull MergeField> taken) {}
