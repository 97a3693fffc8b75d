package dev.aftercare.examples.benchmarks.booking;

import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.appointment.BookAppointment;
import dev.aftercare.usecase.call.Call;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * One dealer with ten bays and one booking after the other, the same on every storage: clock and chance are the
 * stage's, so that two storages give the same ids.
 */
final class Bookings {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 3);
    private static final List<String> HOURS =
            List.of("08:00", "09:00", "10:00", "11:00", "13:00", "14:00", "15:00", "16:00", "17:00");
    private static final int BAYS = 10;
    private static final int AT_ONE_TIME = 7;
    private static final int PER_DAY = HOURS.size() * AT_ONE_TIME;

    private final DealerStage dealer;
    private final List<DealerVehicle> cars;
    private int next;

    private Bookings(DealerStage dealer, List<DealerVehicle> cars) {
        this.dealer = dealer;
        this.cars = cars;
    }

    /** A dealer on an empty storage. */
    static Bookings on(Storage storage) {
        return on(storage, 1).get(0);
    }

    /** So many dealers on an empty storage, whose bookings do not touch each other's rows. */
    static List<Bookings> on(Storage storage, int dealers) {
        Stage stage = Stage.on(storage);
        return IntStream.rangeClosed(1, dealers)
                .mapToObj(number -> stage.openDealer("SH0" + number, BAYS).staffed(BAYS, BAYS))
                .map(dealer -> new Bookings(
                        dealer, Stream.generate(dealer::aCar).limit(PER_DAY).toList()))
                .toList();
    }

    DealerStage dealer() {
        return dealer;
    }

    /** What the next booking asks for. */
    BookAppointment next() {
        return booking(next++);
    }

    /** So many bookings, of the CRM itself. */
    void book(int count) {
        for (int i = 0; i < count; i++) {
            bookNext(dealer.crm());
        }
    }

    /** The next booking, in a transaction of somebody else. */
    void bookIn(Storage lent) {
        bookNext(dealer.crm().joining(lent));
    }

    private void bookNext(Crm crm) {
        int number = next++;
        Call call = dealer.clerk().keyed("booking-" + number);
        crm.appointments().book(call, booking(number)).orElseThrow();
    }

    private BookAppointment booking(int number) {
        LocalDate day = FIRST_DAY.plusDays(number / PER_DAY);
        String hour = HOURS.get(number % PER_DAY / AT_ONE_TIME);
        return dealer.booking(cars.get(number % PER_DAY), "maintenance", day + "T" + hour);
    }
}
