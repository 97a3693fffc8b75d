package dev.aftercare.jdbc.contention;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.appointment.Filling;
import dev.aftercare.domain.appointment.HoldKind;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.Tick;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.ChangeWorkshop;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * The workshop that all contend for: few bays, as many technicians and advisors, few days, work of an hour that may start at every quarter, from 8 to 12 and from 13 to 18. Nothing
 * is kept for walk-ins, so that every free place can be had, and nobody makes room for another: who is reassigned has no answer in the history.
 *
 * @param cars those of the contenders; the last {@link #BAYS} only fill what is left in the end
 */
record Workshop(OrganisationId dealer, List<Car> cars) {

    static final int BAYS = 3;
    static final String HOUR = "maintenance";
    static final String QUARTER = "quarter";
    static final int HOUR_TICKS = 4;
    static final int ADVISOR_TICKS = 2;

    private static final int DAYS = 4;
    private static final int CARS = 40;
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final TickSet OPEN = TickSet.range(32, 48).or(TickSet.range(52, 72));

    /** A car and whose it is. */
    record Car(UUID vehicle, UUID owner) {}

    /** Opens it on a storage that has tables and nothing in them. */
    static Workshop open(Storage storage) {
        Stage stage = Stage.on(storage);
        DealerStage dealer = stage.openDealer("SH01", BAYS).staffed(BAYS, BAYS);
        Call administrator = Stage.administratorAt(dealer.dealer().id());
        stage.crm()
                .network()
                .changeWorkshop(administrator, new ChangeWorkshop(work()))
                .orElseThrow();
        AppointmentPolicy policy = new AppointmentPolicy(
                Tick.MINUTES,
                180,
                0,
                ADVISOR_TICKS * Tick.MINUTES,
                15,
                60,
                AppointmentPolicy.standard().afternoonFrom());
        stage.crm()
                .policies()
                .record(
                        dealer.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(AppointmentPolicy.KIND, TODAY, policy.filledBy(new Filling(0, 0, 0))))
                .orElseThrow();
        List<Car> cars = Stream.generate(dealer::aCar)
                .limit(CARS + BAYS)
                .map(Workshop::car)
                .toList();
        return new Workshop(dealer.dealer().id(), cars);
    }

    private static WorkshopInput work() {
        return new WorkshopInput(
                IntStream.rangeClosed(1, BAYS)
                        .mapToObj(number -> new BayInput("Bay " + number, List.of("lift")))
                        .toList(),
                List.of(
                        new ServiceInput(
                                HOUR, "Maintenance", HOUR_TICKS * Tick.MINUTES, List.of("engine"), List.of("lift")),
                        new ServiceInput(QUARTER, "Quick look", Tick.MINUTES, List.of("engine"), List.of("lift"))));
    }

    private static Car car(DealerVehicle car) {
        return new Car(car.id().value(), car.owner().orElseThrow().value());
    }

    /** The CRM on a storage, at the moment when the first day opens: cars of that day can be logged at the gate. */
    static Crm crm(Storage storage) {
        return Crm.builder(storage).clock(() -> Stage.START).build();
    }

    Call clerk() {
        return as(Role.APPOINTMENT_CLERK);
    }

    Call guard() {
        return as(Role.GUARD);
    }

    private Call as(Role role) {
        return Call.in(dealer, Actor.of(role.name(), dealer, role));
    }

    /** Bays, technicians and advisors. */
    Map<UUID, HoldKind> resources(Storage storage) {
        Crm crm = crm(storage);
        Call administrator = Stage.administratorAt(dealer);
        Map<UUID, HoldKind> resources = new HashMap<>();
        crm.network()
                .dealer(administrator)
                .workshop()
                .bays()
                .forEach(bay -> resources.put(bay.id().value(), HoldKind.BAY));
        crm.network()
                .staff(administrator)
                .forEach(person -> resources.put(
                        person.id().value(),
                        person.roles().contains(Role.TECHNICIAN) ? HoldKind.TECHNICIAN : HoldKind.ADVISOR));
        return resources;
    }

    List<Car> contended() {
        return cars.subList(0, cars.size() - BAYS);
    }

    List<Car> fillers() {
        return cars.subList(cars.size() - BAYS, cars.size());
    }

    static List<ZonedDate> days() {
        return IntStream.range(0, DAYS)
                .mapToObj(day -> ZonedDate.of(TODAY.plusDays(day), ZONE))
                .toList();
    }

    static ZonedDate today() {
        return ZonedDate.of(TODAY, ZONE);
    }

    static ZonedDate dayOf(long tick) {
        return ZonedDate.containing(Tick.startOf(tick), ZONE);
    }

    /** Every quarter of an hour of a day at which the workshop is open. */
    static LongStream open(ZonedDate day) {
        return OPEN.offsets().mapToLong(day::tickAt);
    }

    /** Every start of an hour's work on a day. */
    static List<Long> starts(ZonedDate day) {
        return OPEN.startsOf(HOUR_TICKS).offsets().mapToObj(day::tickAt).toList();
    }

    /** Writes it down for another process. */
    void write(Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(dealer.toString()));
        cars.forEach(car -> lines.add(car.vehicle() + " " + car.owner()));
        Files.write(file, lines);
    }

    static Workshop read(Path file) throws IOException {
        List<String> lines = Files.readAllLines(file);
        List<Car> cars = lines.stream()
                .skip(1)
                .map(line -> line.split(" "))
                .map(words -> new Car(UUID.fromString(words[0]), UUID.fromString(words[1])))
                .toList();
        return new Workshop(new OrganisationId(UUID.fromString(lines.get(0))), cars);
    }
}
