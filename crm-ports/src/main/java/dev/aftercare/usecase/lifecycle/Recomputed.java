package dev.aftercare.usecase.lifecycle;

import dev.aftercare.port.shared.Cursor;
import java.util.Optional;

/**
 * What one batch of a recomputation did.
 *
 * @param looked how many cars were decided anew
 * @param changed how many rows were written; none where all was right
 * @param next where the next batch goes on, also after a kill; absent at the end
 */
public record Recomputed(int looked, int changed, Optional<Cursor> next) {}
