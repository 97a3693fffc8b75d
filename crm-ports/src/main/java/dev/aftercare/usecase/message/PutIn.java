package dev.aftercare.usecase.message;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleDescription;
import dev.aftercare.usecase.door.Work;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is put into a message when it is delivered, so that nothing personal is kept with it. */
final class PutIn {

    private PutIn() {}

    /** Dealer and car; in what is about an appointment or special hours the customer's name, too, and the plate with the car. */
    static Map<String, String> of(Work work, OutgoingMessage message, Customer customer) {
        String dealer = work.dealer().profile().name();
        Optional<DealerVehicle> car = work.stores()
                .dealerVehicles()
                .find(work.organisation(), message.reason().vehicle());
        return message.reason().appointment().isEmpty()
                        && message.reason().hours().isEmpty()
                ? Map.of("dealer", dealer, "car", car.map(PutIn::called).orElse(""))
                : Map.of(
                        "dealer",
                        dealer,
                        "car",
                        car.map(PutIn::withPlate).orElse(""),
                        "customer",
                        customer.name().display());
    }

    /** What the dealer calls the car: make and model, or else its plate, or else the end of its VIN. */
    private static String called(DealerVehicle car) {
        String name = name(car);
        return name.isEmpty() ? number(car) : name;
    }

    private static String withPlate(DealerVehicle car) {
        return Stream.of(name(car), number(car)).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
    }

    private static String name(DealerVehicle car) {
        VehicleDescription known = car.description();
        return Stream.of(known.make(), known.model())
                .filter(word -> !word.isBlank())
                .collect(Collectors.joining(" "));
    }

    private static String number(DealerVehicle car) {
        return car.plate().map(Object::toString).orElse(car.vin().end(8));
    }
}
