package dev.aftercare.usecase.rights;

import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.port.rights.ErasureList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What one call has put on the list of erasures, in all tries of its unit of work (CUS-9). Used by one thread. */
final class Listing {

    private final Optional<ErasureList> list;
    private final List<Erasure> listed = new ArrayList<>();
    private Optional<Erasure> ofThisTry = Optional.empty();

    Listing(Optional<ErasureList> list) {
        this.list = list;
    }

    /** Whether there is a list. */
    boolean isKept() {
        return list.isPresent();
    }

    /** The unit of work begins, maybe once more: by what it finds now it decides anew whose erasure it is. */
    void begin() {
        ofThisTry = Optional.empty();
    }

    /** Once, however often the unit of work is repeated for the same persons. */
    void append(Erasure erasure) {
        if (!listed.contains(erasure)) {
            list.orElseThrow().append(erasure);
            listed.add(erasure);
        }
        ofThisTry = Optional.of(erasure);
    }

    /** The last try was accepted; what those before it had listed was not done, and its persons may be others who live on. */
    void accepted() {
        ofThisTry.ifPresent(listed::remove);
        withdraw();
    }

    /** Nothing of it was done. */
    void withdraw() {
        list.ifPresent(kept -> listed.forEach(kept::withdraw));
    }
}
