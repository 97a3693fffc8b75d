package dev.aftercare.port.care;

import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.vehicle.VehicleId;
import java.time.LocalDate;

/** The place of a car in a list by day, as cursors carry it: the day, then the car. */
public record DuePlace(LocalDate date, VehicleId vehicle) {

    /** The place of a due service. */
    public static DuePlace of(CareDue due) {
        return new DuePlace(due.due().date(), due.vehicle());
    }

    /** The place of a car in the list of warranties that end. */
    public static DuePlace ofWarranty(CareDue due) {
        return new DuePlace(due.warrantyEnds().orElseThrow(), due.vehicle());
    }

    /**
     * Reads {@link #toString}.
     *
     * @throws IllegalArgumentException if it is something else
     */
    public static DuePlace read(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("not a place in the list of what is due");
        }
        return new DuePlace(
                LocalDate.ofEpochDay(Long.parseLong(text.substring(0, slash))),
                VehicleId.of(text.substring(slash + 1)));
    }

    @Override
    public String toString() {
        return date.toEpochDay() + "/" + vehicle;
    }
}
