package dev.aftercare.testkit.desk;

import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.shared.DistanceUnit;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.domain.vehicle.ReadingSource;
import dev.aftercare.domain.warranty.FaultCause;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.CustomerDetails;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.inspection.RecordRegistration;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.vehicle.FindVehicles;
import dev.aftercare.usecase.vehicle.RecordPlate;
import dev.aftercare.usecase.vehicle.RecordReading;
import dev.aftercare.usecase.vehicle.RegisterVehicle;
import dev.aftercare.usecase.vehicle.ShowPapers;
import dev.aftercare.usecase.warranty.AskCoverage;
import dev.aftercare.usecase.warranty.DoFirstService;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Commands and questions about customers and cars. */
record RandomRecords(RandomDraws draws) {

    Command registerCustomer(Call call) {
        RegisterCustomer command = draws.oneIn(3) ? person().known("dms", "c-" + draws.upTo(40)) : person();
        return Command.of(call, command, (crm, by) -> crm.customers().register(by, command));
    }

    Command correctCustomer(Call call) {
        CorrectCustomer command = new CorrectCustomer(draws.any(draws.customers()), person());
        return Command.of(
                draws.about(command.customer(), call),
                command,
                (crm, by) -> crm.customers().correct(by, command));
    }

    private RegisterCustomer person() {
        String phone = "1380000" + (1000 + draws.upTo(50));
        RegisterCustomer plain = draws.oneIn(8)
                ? RegisterCustomer.company(draws.one(RandomDraws.FAMILIES) + " 公司", phone)
                : RegisterCustomer.person(draws.one(RandomDraws.FAMILIES), draws.one(RandomDraws.FAMILIES), phone);
        return draws.oneIn(4) ? plain.with(details()) : plain;
    }

    private CustomerDetails details() {
        return new CustomerDetails(
                draws.one(List.of(Salutation.values())),
                List.of(new CustomerDetails.Contact(
                        draws.one(List.of(ContactPointKind.values())),
                        "13912345678",
                        draws.oneIn(2) ? "office" : null)),
                List.of(new CustomerDetails.YearlyDate("wedding", 2, 27 + draws.upTo(4))),
                draws.oneIn(4) ? "91340600MA2PBN188W" : null,
                "logistics",
                null);
    }

    Command registerCar(Call call) {
        RegisterVehicle car = RegisterVehicle.car(draws.vin(), "VW", draws.one(List.of("Golf", "Polo")), draws.plate());
        RegisterVehicle known = draws.oneIn(6) ? car.known("dms", "v-" + draws.upTo(60)) : car;
        RegisterVehicle command = draws.oneIn(4) ? known : known.ownedBy(draws.any(draws.customers()));
        return Command.of(call, command, (crm, by) -> crm.vehicles().register(by, command));
    }

    Command ownership(Call call, Instant now) {
        if (draws.oneIn(4)) {
            return plate(call, now);
        }
        if (draws.oneIn(4)) {
            return paper(call, now);
        }
        LocalDate day = draws.dateAround(now, 30);
        UUID car = draws.any(draws.cars());
        UUID owner = draws.any(draws.customers());
        if (draws.oneIn(2)) {
            DeliverVehicle command = new DeliverVehicle(car, owner, day, draws.oneIn(2) ? draws.plate() : null);
            return Command.of(
                    draws.about(car, call), command, (crm, by) -> crm.vehicles().deliver(by, command));
        }
        ChangeOwner command = ChangeOwner.to(car, owner, day);
        return Command.of(
                draws.about(car, call), command, (crm, by) -> crm.vehicles().changeOwner(by, command));
    }

    private Command paper(Call call, Instant now) {
        UUID car = draws.any(draws.cars());
        LocalDate day = draws.dateAround(now, 60);
        return switch (draws.upTo(6)) {
            case 0 -> {
                RecordInspection command = new RecordInspection(
                        car, day, draws.one(List.of(InspectionResult.values())), day.plusDays(draws.upTo(60)));
                yield Command.of(call, command, (crm, by) -> crm.inspections().inspect(by, command));
            }
            case 1 -> {
                RecordRegistration command = new RecordRegistration(car, day);
                yield Command.of(call, command, (crm, by) -> crm.inspections().register(by, command));
            }
            case 2 -> {
                RecordDriver command = new RecordDriver(car, draws.any(draws.customers()), day);
                yield Command.of(call, command, (crm, by) -> crm.drivers().record(by, command));
            }
            case 3 ->
                Command.of(
                        call,
                        "inspections of " + car,
                        (crm, by) -> crm.inspections().of(by, car));
            default -> {
                InsuranceInput terms = InsuranceInput.of(
                        draws.one(List.of(InsuranceKind.values())),
                        "PICC",
                        "P-" + draws.upTo(9),
                        day,
                        day.plusDays(draws.upTo(90)));
                RecordInsurance command = new RecordInsurance(car, terms);
                yield Command.of(call, command, (crm, by) -> crm.insurances().record(by, command));
            }
        };
    }

    private Command plate(Call call, Instant now) {
        UUID car = draws.any(draws.cars());
        if (draws.oneIn(3)) {
            return Command.of(
                    call, "plates of " + car, (crm, by) -> crm.vehicles().plates(by, car));
        }
        RecordPlate command = new RecordPlate(car, draws.plate(), draws.dateAround(now, 40));
        return Command.of(
                draws.about(car, call), command, (crm, by) -> crm.vehicles().recordPlate(by, command));
    }

    Command reading(Call call, Instant now) {
        if (draws.oneIn(3)) {
            ShowPapers papers = new ShowPapers(draws.vin(), draws.plate());
            return Command.of(call, papers, (crm, by) -> crm.vehicles().showPapers(by, papers));
        }
        if (draws.oneIn(4)) {
            return firstService(call, now);
        }
        RecordReading command = new RecordReading(
                draws.any(draws.cars()),
                draws.dateAround(now, 60),
                (long) draws.upTo(50_000),
                draws.one(List.of(DistanceUnit.KILOMETRE, DistanceUnit.MILE)),
                draws.one(List.of(ReadingSource.values())));
        return Command.of(call, command, (crm, by) -> crm.vehicles().recordReading(by, command));
    }

    private Command firstService(Call call, Instant now) {
        DoFirstService command =
                new DoFirstService(draws.any(draws.cars()), draws.dateAround(now, 20), (long) draws.upTo(7_000), null);
        return Command.of(call, command, (crm, by) -> crm.warranty().doFirstService(by, command));
    }

    private Command coverage(Call call) {
        AskCoverage question = new AskCoverage(
                draws.any(draws.cars()),
                LocalDate.of(2026, 3, 1 + draws.upTo(20)),
                draws.oneIn(4) ? null : (long) draws.upTo(120_000),
                null,
                "engine",
                draws.one(List.of(FaultCause.values())));
        return Command.of(call, question, (crm, by) -> crm.warranty().coverage(by, question));
    }

    Command see(Call call) {
        UUID car = draws.any(draws.cars());
        UUID customer = draws.any(draws.customers());
        UUID appointment = draws.any(draws.appointments());
        return switch (draws.upTo(6)) {
            case 0 ->
                Command.of(
                        call, "history of " + car, (crm, by) -> crm.vehicles().history(by, car));
            case 1 ->
                Command.of(
                        call,
                        "see customer " + customer,
                        (crm, by) -> crm.customers().find(by, customer));
            case 2 ->
                Command.of(
                        call,
                        "see appointment " + appointment,
                        (crm, by) -> crm.appointments().find(by, appointment));
            case 3 -> coverage(call);
            case 4 ->
                Command.of(
                        call,
                        "first service of " + car,
                        (crm, by) -> crm.warranty().firstService(by, car));
            default ->
                Command.of(
                        call,
                        "timeline of " + car,
                        (crm, by) -> crm.journal()
                                .timeline(by, new SeeTimeline(SubjectKind.VEHICLE, car, PageOf.first(20))));
        };
    }

    Command search(Call call) {
        PageOf page = PageOf.first(1 + draws.upTo(10));
        if (draws.oneIn(2)) {
            FindCustomers question = new FindCustomers(FindCustomers.By.NAME, draws.one(RandomDraws.FAMILIES), page);
            return Command.of(call, question, (crm, by) -> crm.customers().search(by, question));
        }
        FindVehicles question = new FindVehicles(FindVehicles.By.PLATE, "沪A0" + draws.upTo(4), page);
        return Command.of(call, question, (crm, by) -> crm.vehicles().search(by, question));
    }
}
