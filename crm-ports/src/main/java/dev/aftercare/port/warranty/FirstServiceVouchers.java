package dev.aftercare.port.warranty;

import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import java.util.Optional;

/**
 * Vouchers of first services, one per car in the network (WAR-1a). In a dealer's scope its own are there, and that of a car while a ground
 * opens its history.
 */
public interface FirstServiceVouchers {

    /**
     * Keeps the voucher of a car.
     *
     * @throws dev.aftercare.port.shared.ConflictException when the car has one, whoever it is from
     */
    void insert(FirstServiceVoucher voucher);

    /**
     * Puts right how far the car had gone and whether that was early; only by the dealer who did the service, or the network.
     *
     * @throws dev.aftercare.port.shared.StaleVersionException where the previous version is not there (any more)
     */
    void correct(FirstServiceVoucher voucher);

    /** The voucher of a car. */
    Optional<FirstServiceVoucher> of(VehicleId vehicle);
}
