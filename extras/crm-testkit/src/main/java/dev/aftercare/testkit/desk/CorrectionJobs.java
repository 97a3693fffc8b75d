package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.CorrectionRules.corrections;
import static dev.aftercare.testkit.desk.CorrectionRules.figures;
import static dev.aftercare.testkit.desk.CorrectionRules.registered;
import static dev.aftercare.testkit.desk.CorrectionRules.verdicts;
import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.AccessId;
import dev.aftercare.domain.access.GroundKind;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.testkit.given.Ids;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.journal.SeeTimeline;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer whom two dealers know is corrected once (CUS-3b). It is Monday, 2 March 2026, 8 o'clock. */
interface CorrectionJobs extends OnStage {

    @Test
    @Tag("CUS-3b")
    @Tag("NET-2")
    default void whatAnotherDealerCorrectsIsCorrectedHereWithTheNextRunAndTheOtherDoesNotLearnWhoAsked() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        Customer customer = registered(here, "王", "13812345678", "上海");
        alsoKnownAt(there, customer);
        verdicts(here, customer, Verdict.of(CustomerField.LANGUAGE, false));
        there.crm()
                .customers()
                .prefer(there.clerk(), new SetPreferences(customer.id().value(), null, null, null, "en"))
                .orElseThrow();
        assertThat(corrections(here, false)).hasSize(1);
        stage().itIs("2026-03-09T00:00:00Z");
        runJobs();
        assertThat(corrections(here, false)).isEmpty();
        assertThat(figures(here)).as("in time, whenever the run was").isEqualTo(new CorrectionFigures(1, 0, 0, 1));
        assertThat(there.crm()
                        .journal()
                        .timeline(
                                there.clerk(),
                                new SeeTimeline(
                                        SubjectKind.CUSTOMER, customer.id().value(), PageOf.first(99)))
                        .items())
                .noneMatch(event -> event.type().startsWith("customer.correction"));

        verdicts(there, customer, Verdict.of(CustomerField.LANGUAGE, true));
        runJobs();
        verdicts(here, customer, Verdict.of(CustomerField.NAME, false));
        assertThat(figures(here))
                .as("the first is done with, since it was verified there")
                .isEqualTo(new CorrectionFigures(2, 1, 0, 2));
    }

    /** Their car is in the house there. */
    private void alsoKnownAt(DealerStage other, Customer customer) {
        try (UnitOfWork unit = storage().begin(Scope.of(other.dealer().id()), stage().now())) {
            unit.grounds()
                    .open(new Access(
                            new AccessId(Ids.next()),
                            other.dealer().id(),
                            customer.id().subject(),
                            GroundKind.VISIT,
                            Optional.empty(),
                            stage().now(),
                            Optional.empty()));
            unit.commit();
        }
    }
}
