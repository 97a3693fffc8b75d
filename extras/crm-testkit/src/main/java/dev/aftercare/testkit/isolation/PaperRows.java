package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.CAR;
import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.DRIVING;
import static dev.aftercare.testkit.isolation.Kind.FREE_CAR;
import static dev.aftercare.testkit.isolation.Kind.FRIEND;
import static dev.aftercare.testkit.isolation.Kind.INSURANCE;

import dev.aftercare.domain.driver.DriverRefusal;
import dev.aftercare.domain.inspection.InspectionRefusal;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.driver.CorrectDrivingEnd;
import dev.aftercare.usecase.driver.EndDriving;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.inspection.CorrectInspection;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.inspection.RecordRegistration;
import dev.aftercare.usecase.inspection.SeeDueInspections;
import dev.aftercare.usecase.inspection.WithdrawInspection;
import dev.aftercare.usecase.insurance.CorrectInsurance;
import dev.aftercare.usecase.insurance.CountEndingInsurances;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.insurance.SeeEndingInsurances;
import java.time.LocalDate;

/** The desks for drivers, insurance, registration and inspection of cars. */
final class PaperRows {

    private static final PageOf PAGE = PageOf.first(50);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);

    private PaperRows() {}

    static void addTo(Rows rows) {
        rows.dealer("drivers.record", things -> new RecordDriver(things.id(FREE_CAR), things.id(CUSTOMER), TODAY))
                .dealer("drivers.end", things -> new EndDriving(things.id(DRIVING), TODAY))
                .refused(
                        "drivers.correctEnd",
                        DriverRefusal.NOT_ENDED,
                        things -> new CorrectDrivingEnd(things.id(DRIVING), TODAY))
                .dealer("drivers.find", things -> things.id(DRIVING))
                .dealer("drivers.ofCar", things -> things.id(CAR))
                .dealer("drivers.ofDriver", things -> things.id(FRIEND));
        rows.dealer("insurances.record", things -> new RecordInsurance(things.id(FREE_CAR), terms("P-2")))
                .dealer("insurances.correct", things -> new CorrectInsurance(things.id(INSURANCE), terms("P-3")))
                .dealer("insurances.withdraw", things -> things.id(INSURANCE))
                .dealer("insurances.find", things -> things.id(INSURANCE))
                .dealer("insurances.ofCar", things -> things.id(CAR))
                .dealer("insurances.ending", things -> new SeeEndingInsurances(2026, 3, null, PAGE))
                .dealer("insurances.countEnding", things -> new CountEndingInsurances(2026, 3))
                .dealer("inspections.register", things -> new RecordRegistration(things.id(CAR), TODAY))
                .dealer(
                        "inspections.inspect",
                        things -> new RecordInspection(
                                things.id(CAR), TODAY, InspectionResult.PASSED, LocalDate.of(2028, 3, 31)))
                .refused(
                        "inspections.correct",
                        InspectionRefusal.NOT_THE_LAST,
                        things -> new CorrectInspection(
                                things.id(CAR), TODAY, TODAY, InspectionResult.PASSED, LocalDate.of(2028, 3, 31)))
                .refused(
                        "inspections.withdraw",
                        InspectionRefusal.NOT_THE_LAST,
                        things -> new WithdrawInspection(things.id(CAR), TODAY))
                .dealer("inspections.of", things -> things.id(CAR))
                .dealer("inspections.due", things -> new SeeDueInspections(2028, 3, PAGE));
    }

    private static InsuranceInput terms(String number) {
        return InsuranceInput.of(
                InsuranceKind.COMMERCIAL, "PICC", number, LocalDate.of(2025, 4, 1), LocalDate.of(2026, 3, 31));
    }
}
