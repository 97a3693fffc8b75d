package dev.aftercare.usecase.warranty;

import dev.aftercare.domain.odometer.ReadAt;
import dev.aftercare.domain.odometer.Shown;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.OdometerRules;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.warranty.FirstService;
import dev.aftercare.domain.warranty.FirstServicePolicy;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.domain.warranty.WarrantyEvent;
import dev.aftercare.domain.warranty.WarrantyRefusal;
import dev.aftercare.port.lifecycle.LifeStages.Note;
import dev.aftercare.usecase.care.CareDues;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.vehicle.Odometer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The free first service, once per car in the network (WAR-1a). The car is locked, so that of two dealers who ask at the same instant one
 * has it.
 */
final class FirstServiceUseCase {

    private static final char NUMBER_KIND = 'F';

    private FirstServiceUseCase() {}

    static Outcome<FirstServiceVoucher> done(Work work, DoFirstService command) {
        VehicleId id = new VehicleId(command.vehicle());
        work.found(work.stores().vehicles().lock(id), id.subject());
        Vehicle vehicle = work.found(work.stores().vehicles().find(id), id.subject());
        if (work.stores().firstServiceVouchers().of(id).isPresent()) {
            return Outcome.refused(Refusal.of(WarrantyRefusal.FIRST_SERVICE_USED));
        }
        if (vehicle.delivery().isEmpty()) {
            return Outcome.refused(Refusal.of(WarrantyRefusal.NOT_DELIVERED));
        }
        LocalDate delivery = vehicle.delivery().get().date();
        LocalDate day = command.doneOn();
        if (day.isBefore(delivery) || day.isAfter(work.today())) {
            return Outcome.refused(Refusal.of(WarrantyRefusal.FIRST_SERVICE_DAY, Map.of("date", day.toString())));
        }
        Shown shown = shown(work, id, command);
        Distance distance = shown.total();
        if (OdometerRules.isInDoubt(Odometer.readings(work, id), day, distance)) {
            return Outcome.refused(Refusal.of(WarrantyRefusal.FIRST_SERVICE_DISTANCE));
        }
        FirstServicePolicy policy =
                work.policy(FirstServicePolicy.KIND, delivery).body();
        return FirstService.timing(policy, delivery, day, distance)
                .fold(timing -> accepted(work, id, day, shown, timing), Outcome::refused);
    }

    private static Shown shown(Work work, VehicleId vehicle, DoFirstService command) {
        LocalDate day = command.doneOn();
        Distance told = Odometer.shown(command.amount(), command.unit());
        return new Shown(told, Odometer.meters(work, vehicle, day, day).meterAt(ReadAt.on(day), told));
    }

    private static Outcome<FirstServiceVoucher> accepted(
            Work work, VehicleId vehicle, LocalDate day, Shown shown, FirstServiceTiming timing) {
        Distance distance = shown.total();
        ShortNumber number = work.stores()
                .numbers()
                .next(work.organisation(), NUMBER_KIND, work.today().getYear());
        FirstServiceVoucher voucher =
                new FirstServiceVoucher(vehicle, number, work.organisation(), day, distance, timing, shown.meter(), 1);
        work.stores().firstServiceVouchers().insert(voucher);
        List<Happening> events = new ArrayList<>();
        events.add(Happening.of(
                WarrantyEvent.FIRST_SERVICE_DONE,
                voucher.subject(),
                1,
                List.of(vehicle.subject()),
                Map.of("doneOn", day.toString(), "distance", distance.toString(), "timing", timing.name())));
        work.stores().lifeStages().note(List.of(new Note(work.newId(), vehicle)));
        events.addAll(OffTheRoad.warning(OffTheRoad.on(work, vehicle, day), vehicle, day, voucher.subject(), 1));
        events.addAll(CareDues.serviced(work, vehicle, day, distance));
        return Outcome.accepted(voucher, events);
    }
}
