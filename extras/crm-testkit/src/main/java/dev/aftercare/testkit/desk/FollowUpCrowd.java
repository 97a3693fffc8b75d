package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.FollowUpRefusal;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.testkit.storage.Crowd;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.followup.NextCall;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many at the same instant: who ask for calls (FUP-3), and who cause them for one customer. */
interface FollowUpCrowd extends OnStage {

    @Test
    @Tag("FUP-3")
    default void twentyAskForTenCallsAndTenHaveOneEach() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        for (int i = 0; i < 10; i++) {
            Customer buyer = dealer.customer("王", "小明");
            FollowUpStage.delivered(dealer, dealer.carOf(buyer), buyer, LocalDate.of(2026, 2, 27));
        }
        List<Call> agents = IntStream.rangeClosed(1, 20)
                .mapToObj(number -> FollowUpStage.agent(dealer, number))
                .toList();
        List<Outcome<FollowUp>> outcomes = Crowd.of(agents.stream()
                .<Callable<Outcome<FollowUp>>>map(
                        agent -> () -> dealer.crm().followUps().next(agent, NextCall.ofAll()))
                .toList());
        List<FollowUp> handed = outcomes.stream()
                .filter(Outcome::isAccepted)
                .map(Outcome::orElseThrow)
                .toList();
        assertThat(handed).hasSize(10).extracting(FollowUp::id).doesNotHaveDuplicates();
        assertThat(handed)
                .extracting(call -> call.standing().lease().orElseThrow().by())
                .doesNotHaveDuplicates();
        assertThat(outcomes)
                .filteredOn(outcome -> !outcome.isAccepted())
                .hasSize(10)
                .allMatch(outcome -> BookingRules.codeOf(outcome) == FollowUpRefusal.NONE_DUE);
    }

    @Test
    @Tag("FUP-3")
    default void carsThatOneCustomerIsHandedAtOnceAreOneCall() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer buyer = dealer.customer("王", "小明");
        List<Callable<DealerVehicle>> deliveries = IntStream.range(0, 4)
                .mapToObj(i -> dealer.carOf(buyer))
                .<Callable<DealerVehicle>>map(
                        car -> () -> FollowUpStage.delivered(dealer, car, buyer, LocalDate.of(2026, 2, 27)))
                .toList();
        Crowd.of(deliveries);
        assertThat(FollowUpStage.due(dealer))
                .singleElement()
                .satisfies(call -> assertThat(call.topics())
                        .extracting(topic -> topic.vehicle())
                        .hasSizeGreaterThanOrEqualTo(4));
    }
}
