package dev.aftercare.usecase.customer;

import dev.aftercare.port.shared.Cursor;
import java.util.Optional;

/**
 * What a page of re-indexing did.
 *
 * @param customers how many customers it was
 * @param next where to go on; empty when all are done
 */
public record Reindexed(int customers, Optional<Cursor> next) {}
