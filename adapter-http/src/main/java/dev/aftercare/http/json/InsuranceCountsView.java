package dev.aftercare.http.json;

import dev.aftercare.usecase.insurance.EndingCounts;

/** How many policies end in a month, by kind. */
public record InsuranceCountsView(int compulsory, int commercial) {

    /** The view of {@code counts}. */
    public static InsuranceCountsView of(EndingCounts counts) {
        return new InsuranceCountsView(counts.compulsory(), counts.commercial());
    }
}
