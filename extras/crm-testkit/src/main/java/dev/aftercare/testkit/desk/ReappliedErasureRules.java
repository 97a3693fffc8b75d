package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentState;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.rights.Erasure;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.rights.Reapplied;
import dev.aftercare.usecase.rights.ReapplyErasures;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Erasures are listed beside the database before they are done, and done again after a restore (CUS-9). It is 2 March 2026. */
interface ReappliedErasureRules extends OnStage {

    @Test
    @Tag("CUS-9")
    @Tag("HC-33")
    default void whatIsListedAndNotDoneIsDoneWhateverStandsAgainstItAndOnce() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(2, 2);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Visit visit = HouseStage.open(dealer, dealer.carOf(ming), null).orElseThrow();
        HouseStage.receive(dealer, visit, 1_000).orElseThrow();
        Appointment booked = dealer.booked(dealer.carOf(ming), "2026-03-03T09:00");
        Customer lei = MergeStage.person(dealer, "李", "雷", "13800000002");
        Stream.of(ming.id(), new CustomerId(new UUID(1, 2)), lei.id())
                .forEach(id -> stage().erasures().append(Erasure.of(Set.of(id), stage().now())));

        Reapplied first = reapply(0);
        assertThat(first).isEqualTo(new Reapplied(2, 1, 2, false));
        assertThat(MergeStage.seen(dealer, ming.id()).isErased()).isTrue();
        assertThat(MergeStage.seen(dealer, lei.id()).isErased()).isFalse();
        assertThat(reapply(first.position())).isEqualTo(new Reapplied(1, 1, 3, true));
        assertThat(MergeStage.seen(dealer, lei.id()).isErased()).isTrue();

        assertThat(dealer.crm()
                        .visits()
                        .find(HouseStage.advisor(dealer), visit.id().value())
                        .reception()
                        .words())
                .isEmpty();
        assertThat(dealer.crm()
                        .appointments()
                        .find(dealer.clerk(), booked.id().value())
                        .progress()
                        .state())
                .isEqualTo(AppointmentState.CANCELLED);
        List<String> told = MergeStage.timeline(dealer, ming.id());
        assertThat(told).containsOnlyOnce("customer.erased");
        assertThat(reapply(0)).as("done again").isEqualTo(new Reapplied(2, 0, 2, false));
        assertThat(MergeStage.timeline(dealer, ming.id())).isEqualTo(told);
    }

    /** The list knows all ids of a person; a restored database may know them as two who were not merged yet. */
    @Test
    @Tag("CUS-9")
    @Tag("CUS-4b")
    default void everyIdOfTheListIsErasedWhoeverTheyAreNow() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        List<String> tokens = List.of(token(dealer, ming), token(dealer, twin));
        stage().erasures().append(Erasure.of(Set.of(ming.id(), twin.id()), stage().now()));
        assertThat(reapply(0)).isEqualTo(new Reapplied(1, 2, 1, true));
        assertThat(tokens).noneMatch(token -> opens(dealer, token));
        assertThat(MergeStage.seen(dealer, ming.id()).isErased()).isTrue();
        assertThat(MergeStage.seen(dealer, twin.id()).isErased()).isTrue();
        assertThat(MergeStage.named(dealer, "王")).isEmpty();
    }

    /** The list knows one who was parted from another one; a restored database may know both as one still. */
    @Test
    @Tag("CUS-9")
    @Tag("CUS-4b")
    default void whoIsNotOnTheListKeepsWhatIsTheirsWhoeverTheyAreNow() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        String mings = token(dealer, ming);
        String twins = token(dealer, twin);
        MergeStage.of(dealer).merged(twin, ming);
        stage().erasures().append(Erasure.of(Set.of(ming.id()), stage().now()));
        reapply(0);
        assertThat(opens(dealer, mings)).isFalse();
        assertThat(opens(dealer, twins)).isTrue();
    }

    private static String token(DealerStage dealer, Customer customer) {
        return SelfServiceRules.issued(dealer, customer.id().value()).token();
    }

    private static boolean opens(DealerStage dealer, String token) {
        return dealer.crm().portal().authenticate(token).isPresent();
    }

    @Test
    @Tag("CUS-9")
    default void anErasureIsListedWithAllIdsOfThePersonAndARefusalIsNot() {
        DealerStage dealer = stage().openDealer("SH01", 2).staffed(1, 1);
        Customer ming = MergeStage.person(dealer, "王", "小明", "13800000001");
        Customer twin = MergeStage.person(dealer, "王", "晓明", "13800000002");
        MergeStage.of(dealer).merged(ming, twin);
        HouseStage.open(dealer, dealer.carOf(ming), null).orElseThrow();
        assertThat(RightsStage.of(dealer).erase(ming.id()).isAccepted()).isFalse();
        assertThat(stage().erasures().after(0, 10)).isEmpty();

        Customer lei = MergeStage.person(dealer, "李", "雷", "13800000003");
        Customer lookalike = MergeStage.person(dealer, "李", "蕾", "13800000004");
        MergeStage.of(dealer).merged(lei, lookalike);
        RightsStage.of(dealer).erase(lei.id()).orElseThrow();
        assertThat(stage().erasures().after(0, 10))
                .extracting(listed -> listed.erasure())
                .containsExactly(Erasure.of(Set.of(lei.id(), lookalike.id()), stage().now()));
    }

    @Test
    @Tag("CUS-9")
    @Tag("NET-4")
    default void whoAnswersPersonsDoesNotReapply() {
        assertThatThrownBy(() -> stage().crm()
                        .rights()
                        .reapply(RightsStage.ofManufacturer(stage().crm()).desk(), ReapplyErasures.fromStart(10)))
                .isInstanceOf(ForbiddenException.class);
    }

    private Reapplied reapply(long after) {
        return stage().crm()
                .rights()
                .reapply(Stage.administrator(), new ReapplyErasures(after, 2))
                .orElseThrow();
    }
}
