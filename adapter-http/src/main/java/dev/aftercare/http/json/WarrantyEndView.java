package dev.aftercare.http.json;

import dev.aftercare.domain.care.CareDue;

/** A car whose warranty ends soon, with the customer to tell so. */
public record WarrantyEndView(String vehicle, String customer, String lastDay) {

    /** The view of {@code care}. */
    public static WarrantyEndView of(CareDue care) {
        return new WarrantyEndView(
                care.vehicle().toString(),
                care.carer().customer().toString(),
                care.warrantyEnds().orElseThrow().toString());
    }
}
