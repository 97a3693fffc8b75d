package dev.aftercare.http.json;

import dev.aftercare.domain.warranty.FirstServiceVoucher;

/** The voucher of a car's first service. */
public record FirstServiceView(
        String vehicle, String number, String doneBy, String doneOn, long amount, String unit, String timing) {

    /** The view of {@code voucher}. */
    public static FirstServiceView of(FirstServiceVoucher voucher) {
        return new FirstServiceView(
                voucher.vehicle().toString(),
                voucher.number().toString(),
                voucher.doneBy().toString(),
                voucher.doneOn().toString(),
                voucher.distance().amount(),
                voucher.distance().unit().name(),
                voucher.timing().name());
    }
}
