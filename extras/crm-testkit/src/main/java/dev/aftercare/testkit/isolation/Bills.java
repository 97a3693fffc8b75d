package dev.aftercare.testkit.isolation;

import dev.aftercare.domain.visit.WorkLine;
import dev.aftercare.usecase.visit.BillInput;
import java.util.List;

/** Prices of work. */
final class Bills {

    private Bills() {}

    /** An hour of labour at that price, in yuan. */
    static BillInput of(String price) {
        return new BillInput("CNY", List.of(BillInput.Line.of(WorkLine.Kind.LABOUR, "A1", "Oil", "1", price)));
    }
}
