package dev.aftercare.memory;

import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.memory.table.Key;
import dev.aftercare.memory.table.Table;
import dev.aftercare.memory.table.Table.Version;
import dev.aftercare.port.warranty.FirstServiceVouchers;
import java.util.List;
import java.util.Optional;

/** Vouchers of first services in memory. */
record MemoryFirstServiceVouchers(Work work) implements FirstServiceVouchers {

    private static final Table<FirstServiceVoucher> VOUCHERS = Table.versioned(
            "first_service_voucher",
            voucher -> Key.of(voucher.vehicle()),
            voucher -> new Version(voucher.subject(), voucher.version()),
            List.of());

    @Override
    public void insert(FirstServiceVoucher voucher) {
        work.requireReached(work.reaches(voucher.doneBy()), voucher.vehicle().subject(), 1);
        work.rows(VOUCHERS).insert(voucher);
    }

    @Override
    public void correct(FirstServiceVoucher voucher) {
        work.requireReached(work.reaches(voucher.doneBy()), voucher.subject(), voucher.version());
        work.rows(VOUCHERS).update(voucher);
    }

    @Override
    public Optional<FirstServiceVoucher> of(VehicleId vehicle) {
        return work.atOnce(() -> {
            boolean isOpen = new MemoryGrounds(work).open(vehicle.subject(), GroundKind::opensHistory);
            return work.rows(VOUCHERS).get(Key.of(vehicle)).filter(voucher -> isOpen || work.reaches(voucher.doneBy()));
        });
    }
}
