package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aGround;
import static dev.aftercare.testkit.given.Given.aLook;
import static dev.aftercare.testkit.given.Given.aReading;
import static dev.aftercare.testkit.given.Given.aRegistration;
import static dev.aftercare.testkit.given.Given.anOwnership;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Look;
import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Hold;
import dev.aftercare.domain.appointment.WorkshopDay;
import dev.aftercare.domain.driver.Driving;
import dev.aftercare.domain.driver.DrivingId;
import dev.aftercare.domain.gate.GateEntry;
import dev.aftercare.domain.gate.GateEntryId;
import dev.aftercare.domain.inspection.Inspection;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.inspection.Roadworthiness;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceId;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.insurance.InsuranceTerms;
import dev.aftercare.domain.lifecycle.EndKind;
import dev.aftercare.domain.lifecycle.VehicleEnd;
import dev.aftercare.domain.lifecycle.VehicleEndId;
import dev.aftercare.domain.lifecycle.WithdrawalReason;
import dev.aftercare.domain.odometer.Meter;
import dev.aftercare.domain.parts.PartsPick;
import dev.aftercare.domain.shared.Distance;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.TickSet;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.Ownership;
import dev.aftercare.domain.vehicle.Plate;
import dev.aftercare.domain.vehicle.PlateStatement;
import dev.aftercare.domain.vehicle.Reading;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.waitinglist.FreedDays;
import dev.aftercare.domain.waitinglist.WaitingEntry;
import dev.aftercare.domain.warranty.FirstServiceTiming;
import dev.aftercare.domain.warranty.FirstServiceVoucher;
import dev.aftercare.port.appointment.WorkshopDays.TakenTick;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.testkit.given.ReadingBuilder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/** The car, what it opens to the dealer, its appointment and visit. */
record StoredCar(Sample sample, Hold hold, Appointment appointment) {

    private static final AtomicLong COUNT = new AtomicLong();
    private static final int QUARTERS = 2;
    private static final int PER_DAY = 40;

    static StoredCar of(Sample sample) {
        int quarter = QUARTERS * (int) (COUNT.getAndIncrement() % PER_DAY);
        Hold hold = new Days(sample.tests(), sample.network()).bay(0, 0, sample.day(), quarter, quarter + QUARTERS);
        Appointment appointment = sample.network()
                .appointment()
                .of(sample.customer())
                .with(sample.car())
                .starting(sample.at())
                .noShowDue(sample.at())
                .wishing(sample.text())
                .holding(hold)
                .build();
        return new StoredCar(sample, hold, appointment);
    }

    List<Stored> all() {
        return List.of(
                car(),
                ground(),
                registration(),
                ownership(),
                plate(),
                driving(),
                atTheGate(),
                waitingEntry(),
                urgentRequest(),
                freedDays(),
                insurance(),
                roadworthiness(),
                reading(),
                voucher(),
                end(),
                look(),
                booked(),
                parts(),
                visit(),
                workshopDay(),
                ticks());
    }

    private Stored parts() {
        PartsPick pick = PartsContract.aPick(appointment, sample.at());
        return Stored.one(
                "parts",
                pick,
                unit -> unit.partsPicks().insert(pick),
                unit -> unit.partsPicks().find(appointment.id()));
    }

    private VehicleId id() {
        return sample.car().id();
    }

    private OrganisationId a() {
        return sample.a().id();
    }

    private Stored car() {
        return Stored.one(
                "cars",
                sample.car(),
                unit -> unit.vehicles().insertIfAbsent(sample.car()),
                unit -> unit.vehicles().find(id()));
    }

    private Stored ground() {
        Access ground = aGround()
                .of(sample.a())
                .to(id().subject())
                .because(GroundKind.PAPERS)
                .since(sample.at())
                .until(sample.at().plusNanos(1_000))
                .build();
        return Stored.listed(
                "grounds",
                ground,
                unit -> unit.grounds().open(ground),
                unit -> unit.grounds().holding(a(), id().subject()));
    }

    private Stored registration() {
        DealerVehicle registration = aRegistration()
                .of(sample.car())
                .at(sample.a())
                .owner(sample.customer())
                .build();
        return Stored.listed(
                "registrations",
                registration,
                unit -> unit.dealerVehicles().insertIfAbsent(registration),
                unit -> unit.dealerVehicles().findAll(a(), List.of(id())));
    }

    private Stored waitingEntry() {
        WaitingEntry entry = WaitingSamples.offered(
                WaitingSamples.entry(a(), sample.customer().id(), id(), sample.day(), sample.text(), sample.at()));
        return Stored.one(
                "waiting list",
                entry,
                unit -> unit.waitingList().insert(entry),
                unit -> unit.waitingList().find(entry.id()));
    }

    private Stored urgentRequest() {
        UrgentRequest request = UrgentSamples.answered(
                UrgentSamples.taken(a(), sample.customer().id(), id(), sample.text(), sample.at()));
        return Stored.one(
                "urgent requests",
                request,
                unit -> unit.urgentRequests().insert(request),
                unit -> unit.urgentRequests().find(request.id()));
    }

    private Stored freedDays() {
        FreedDays freed = new FreedDays(Ids.next(), a(), sample.day(), sample.day());
        return Stored.listed(
                "freed days",
                freed,
                unit -> unit.waitingList().note(freed),
                unit -> unit.waitingList().noted(1_000));
    }

    private Stored driving() {
        Driving driving = new Driving(
                new DrivingId(Ids.next()),
                a(),
                id(),
                sample.customer().id(),
                sample.day(),
                Optional.of(sample.day()),
                1);
        return Stored.one(
                "drivings",
                driving,
                unit -> unit.drivings().insert(driving),
                unit -> unit.drivings().find(driving.id()));
    }

    private Stored atTheGate() {
        GateEntry waiting = GateEntry.ofCar(new GateEntryId(Ids.next()), a(), id(), sample.at(), Optional.of("P1"))
                .cameFor(new AppointmentId(Ids.next()));
        return Stored.one(
                "gate entries",
                waiting,
                unit -> unit.gateEntries().insert(waiting),
                unit -> unit.gateEntries().find(waiting.id()));
    }

    private Stored insurance() {
        Insurance insurance = new Insurance(
                new InsuranceId(Ids.next()),
                a(),
                id(),
                sample.customer().id(),
                new InsuranceTerms(
                        InsuranceKind.COMPULSORY,
                        sample.text(),
                        "P-1",
                        sample.day(),
                        sample.day(),
                        Optional.of(Money.of("950.05", "CNY"))),
                sample.day(),
                Optional.empty(),
                1);
        return Stored.one(
                "insurances",
                insurance,
                unit -> unit.insurances().insert(insurance),
                unit -> unit.insurances().find(insurance.id()));
    }

    private Stored roadworthiness() {
        Roadworthiness told = new Roadworthiness(
                id(),
                a(),
                Optional.of(sample.day()),
                Optional.of(new Inspection(sample.day(), InspectionResult.PASSED, sample.day())),
                1);
        return Stored.one(
                "roadworthiness",
                told,
                unit -> unit.inspections().insertIfAbsent(told),
                unit -> unit.inspections().find(a(), id()));
    }

    private Stored plate() {
        PlateStatement plate = new PlateStatement(
                id(),
                a(),
                1,
                sample.day(),
                Optional.of(new Plate("沪A12345")),
                Optional.of(sample.customer().id()));
        return Stored.listed(
                "plates",
                plate,
                unit -> unit.plates().insert(List.of(plate)),
                unit -> unit.plates().of(id()));
    }

    private Stored ownership() {
        Ownership ownership = anOwnership()
                .of(sample.car())
                .by(sample.customer())
                .recordedBy(sample.a())
                .from(sample.day().minusDays(1))
                .until(sample.day())
                .build();
        return Stored.listed(
                "ownerships",
                ownership,
                unit -> unit.ownerships().insert(ownership),
                unit -> unit.ownerships().of(id()));
    }

    private Stored reading() {
        Reading reading = aReading()
                .of(sample.car())
                .enteredBy(sample.a())
                .on(sample.day())
                .recordedAt(sample.at())
                .build();
        return Stored.listed(
                "readings",
                reading,
                unit -> unit.meterReadings().insert(List.of(ReadingBuilder.entered(reading))),
                unit -> unit.readings().of(id(), 9));
    }

    private Stored end() {
        VehicleEnd end = new VehicleEnd(
                new VehicleEndId(UUID.nameUUIDFromBytes(("end " + id()).getBytes(StandardCharsets.UTF_8))),
                id(),
                a(),
                EndKind.TOTAL_LOSS,
                sample.day(),
                Optional.of(sample.day()),
                Optional.of(WithdrawalReason.OTHER_KIND_OR_DAY),
                1);
        return Stored.listed(
                "ends of cars",
                end,
                unit -> unit.vehicleEnds().insert(end),
                unit -> unit.vehicleEnds().of(List.of(id())));
    }

    private Stored voucher() {
        FirstServiceVoucher voucher = new FirstServiceVoucher(
                id(),
                new ShortNumber('F', sample.day().getYear(), 1),
                a(),
                sample.day(),
                Distance.km(3_000),
                FirstServiceTiming.IN_TIME,
                Meter.FIRST,
                1);
        return Stored.one(
                "first service vouchers",
                voucher,
                unit -> unit.firstServiceVouchers().insert(voucher),
                unit -> unit.firstServiceVouchers().of(id()));
    }

    private Stored look() {
        Look look = aLook().by(sample.a()).on(id().subject()).at(sample.at()).build();
        return Stored.listed(
                "looks",
                look,
                unit -> unit.looks().record(look),
                unit -> unit.looks().at(id().subject(), PageRequest.first(10)).items());
    }

    private Stored booked() {
        return Stored.listed(
                "appointments",
                appointment,
                unit -> unit.appointments().insert(appointment, sample.day()),
                unit -> unit.appointments().on(a(), sample.day()));
    }

    private Stored visit() {
        Visit visit = sample.network()
                .visit()
                .of(sample.customer())
                .with(sample.car())
                .arrived(sample.at())
                .build()
                .received(
                        sample.text(),
                        Distance.km(3_000),
                        new StageEntry(VisitStage.RECEIVED, sample.at(), sample.text()))
                .orElseThrow();
        return Stored.one(
                "visits",
                visit,
                unit -> unit.visits().insert(visit, sample.day()),
                unit -> unit.visits().find(visit.id()));
    }

    private Stored workshopDay() {
        TickSet taken =
                WorkshopDay.empty(a(), sample.network().day(sample.day())).ticksOf(hold);
        return Stored.listed(
                "workshop days",
                taken,
                unit -> {
                    WorkshopDay locked = sample.network().lockDay(unit, sample.day());
                    unit.workshopDays().save(locked.taking(List.of(hold)), appointment.id(), List.of(), List.of(hold));
                },
                unit -> unit.workshopDays().read(a(), sample.a().zone(), sample.day(), sample.day()).stream()
                        .map(read -> read.taken(hold.resource()).and(read.ticksOf(hold)))
                        .filter(ticks -> !ticks.isEmpty())
                        .toList());
    }

    /** Which are written with the day. */
    private Stored ticks() {
        return new Stored(
                "taken ticks",
                List.of(hold.fromTick(), hold.fromTick() + 1),
                unit -> {},
                unit -> unit.workshopDays().takenTicks(a(), sample.network().day(sample.day())).stream()
                        .filter(tick -> tick.appointment().equals(appointment.id()))
                        .map(TakenTick::tick)
                        .sorted()
                        .toList());
    }
}
