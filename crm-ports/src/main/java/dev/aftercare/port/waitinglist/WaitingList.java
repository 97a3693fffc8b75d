package dev.aftercare.port.waitinglist;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.waitinglist.WaitingEntryId;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Who waits for a place in the workshop (APT-7). A dealer reaches its own list, a customer their own entries. */
public interface WaitingList {

    /** Keeps a new entry. */
    void insert(WaitingEntry entry);

    /** Replaces the previous version. */
    void update(WaitingEntry entry);

    Optional<WaitingEntry> find(WaitingEntryId id);

    /** All entries of a customer, by all ids of theirs, ended ones too, in the order of the list. */
    List<WaitingEntry> ofCustomer(Collection<CustomerId> customer);

    /** Those of a dealer who wait or are offered something, in the order of the list. */
    Page<WaitingEntry> standing(OrganisationId dealer, PageRequest page);

    /** Those of a dealer who wait, are offered nothing, and of whose days one is from {@code first} to {@code last}, both included, in the order of the list. */
    List<WaitingEntry> waiting(OrganisationId dealer, LocalDate first, LocalDate last);

    /** Those at which the run has to look, whose next look is at {@code now} or earlier, the earliest first, then in the order of the list. */
    List<WaitingEntry> toLookAt(Instant now, int limit);

    /**
     * Notes that something became free. In the scope of one customer it may be noted, too, and for another dealer only where there is a loan of staff
     * between the two: who gives somebody back wakes who waits there (NET-5).
     */
    void note(FreedDays freed);

    /** The oldest notes. */
    List<FreedDays> noted(int limit);

    /** Takes a note away; nothing where another run was quicker. */
    void forget(FreedDays freed);
}
