package dev.aftercare.http.bind;

import dev.aftercare.usecase.call.FieldFault;
import java.util.List;

/** A command as far as it could be read, and what was wrong. Where there are faults the command is not to be used. */
record Bound(Record command, List<FieldFault> faults) {

    Bound {
        faults = List.copyOf(faults);
    }
}
