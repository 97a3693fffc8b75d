package dev.aftercare.domain.visit;

import java.time.Instant;

/**
 * What is billed in the end, and who pays it (结算, VIS-9).
 *
 * @param agreedAbove whether the customer agreed to pay more than what was ordered (VIS-12)
 * @param nextService when the car is due again, as written on the invoice, and as care reminds of it (VIS-8)
 */
public record Settlement(Bill bill, Instant at, String by, boolean agreedAbove, NextService nextService) {

    /** The same with a discount on the labour that the customer pays (APT-6c). */
    Settlement discounted(int percent) {
        return new Settlement(bill.discounted(percent), at, by, agreedAbove, nextService);
    }

    Settlement erased() {
        return new Settlement(bill.erased(), at, by, agreedAbove, nextService);
    }
}
