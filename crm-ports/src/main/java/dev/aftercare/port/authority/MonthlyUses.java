package dev.aftercare.port.authority;

import dev.aftercare.domain.authority.MonthlyUse;
import java.util.Optional;

/** What actors have decided in a month. A dealer reaches its own. */
public interface MonthlyUses {

    /**
     * Keeps a new one.
     *
     * @throws dev.aftercare.port.shared.ConflictException where its key is there already
     */
    void insert(MonthlyUse use);

    /** Replaces the previous version. */
    void update(MonthlyUse use);

    Optional<MonthlyUse> find(MonthlyUse.Key key);
}
