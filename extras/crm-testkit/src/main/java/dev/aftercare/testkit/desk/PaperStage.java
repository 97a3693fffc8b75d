package dev.aftercare.testkit.desk;

import dev.aftercare.domain.care.Paper;
import dev.aftercare.domain.care.PaperDue;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.inspection.InspectionResult;
import dev.aftercare.domain.insurance.Insurance;
import dev.aftercare.domain.insurance.InsuranceKind;
import dev.aftercare.domain.message.MessageState;
import dev.aftercare.domain.message.OutgoingMessage;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.driver.RecordDriver;
import dev.aftercare.usecase.inspection.RecordInspection;
import dev.aftercare.usecase.insurance.InsuranceInput;
import dev.aftercare.usecase.insurance.RecordInsurance;
import dev.aftercare.usecase.message.SeeMessages;
import java.time.LocalDate;
import java.util.List;

/** Papers of cars and what came of them, in short words. */
final class PaperStage {

    /** 15 days before {@link #LAST_DAY}, at nine in Shanghai. */
    static final String FIRST_REMINDER = "2026-03-16T01:00:00Z";

    static final String LAST_DAY = "2026-03-31";

    private PaperStage() {}

    /** A policy of the 365 days that end on a day. */
    static Insurance insured(DealerStage dealer, DealerVehicle car, InsuranceKind kind, String lastDay) {
        LocalDate last = LocalDate.parse(lastDay);
        InsuranceInput policy = InsuranceInput.of(kind, "Ping An", "P-" + lastDay, last.minusDays(364), last);
        return dealer.crm()
                .insurances()
                .record(dealer.clerk(), new RecordInsurance(car.id().value(), policy))
                .orElseThrow();
    }

    /** Inspected, with the last day of the next one. */
    static void inspected(DealerStage dealer, DealerVehicle car, String on, String next) {
        dealer.crm()
                .inspections()
                .inspect(
                        dealer.clerk(),
                        new RecordInspection(
                                car.id().value(), LocalDate.parse(on), InspectionResult.PASSED, LocalDate.parse(next)))
                .orElseThrow();
    }

    static void drives(DealerStage dealer, DealerVehicle car, Customer driver) {
        dealer.crm()
                .drivers()
                .record(
                        dealer.clerk(),
                        new RecordDriver(car.id().value(), driver.id().value(), LocalDate.of(2026, 1, 1)))
                .orElseThrow();
    }

    static List<PaperDue> listed(DealerStage dealer) {
        return dealer.crm()
                .care()
                .papers(CareDeskRules.agent(dealer), PageOf.first(9))
                .items();
    }

    static List<Paper> papers(DealerStage dealer) {
        return listed(dealer).stream().map(PaperDue::paper).toList();
    }

    static List<OutgoingMessage> messages(DealerStage dealer, MessageState state) {
        return dealer.crm()
                .messages()
                .list(CareDeskRules.agent(dealer), new SeeMessages(state, PageOf.first(100)))
                .items();
    }
}
