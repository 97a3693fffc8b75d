package dev.aftercare.usecase.day;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.merge.CustomersById;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds the customers and cars of a list in two statements, however long it is. */
record Guests<T>(Function<T, CustomerId> customer, Function<T, Optional<VehicleId>> vehicle) {

    List<Listed<T>> of(Work work, List<T> items) {
        Map<CustomerId, Customer> customers =
                CustomersById.of(work, items.stream().map(customer).distinct().toList());
        Map<VehicleId, DealerVehicle> cars = work
                .stores()
                .dealerVehicles()
                .findAll(
                        work.organisation(),
                        items.stream()
                                .flatMap(item -> vehicle.apply(item).stream())
                                .distinct()
                                .toList())
                .stream()
                .collect(Collectors.toMap(DealerVehicle::id, Function.identity()));
        return items.stream()
                .map(item -> listed(
                        item,
                        Optional.ofNullable(customers.get(customer.apply(item))),
                        vehicle.apply(item).map(cars::get)))
                .toList();
    }

    private static <T> Listed<T> listed(T item, Optional<Customer> customer, Optional<DealerVehicle> car) {
        return new Listed<>(
                item,
                customer.map(Customer::name),
                car.flatMap(DealerVehicle::plate),
                car.map(DealerVehicle::description)
                        .map(known -> (known.make() + " " + known.model()).strip())
                        .orElse(""));
    }
}
