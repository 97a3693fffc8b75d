package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.duplicate.Finding;
import dev.aftercare.domain.duplicate.MatchField;
import dev.aftercare.domain.duplicate.ScoredPair;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The hint that a customer is in the dealer's own books already (CUS-4b). */
interface DuplicateHintRules extends OnStage {

    LocalDate BORN = LocalDate.of(1984, 2, 29);
    String HOME = "上海市浦东新区张江路88号3栋501室";

    @Test
    @Tag("CUS-4b")
    default void whoIsRegisteredTwiceIsToldWithTheReasons() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer known = register(dealer, "王", "小明", "13812345678", BORN);
        register(dealer, "李", "雷", "13887654321", BORN.plusDays(900));
        Customer again = register(dealer, "王", "小明", "+86 138 1234 5678", BORN);
        List<ScoredPair> pairs = hints(dealer, again);
        assertThat(pairs).singleElement().satisfies(pair -> {
            assertThat(pair.other(again.id())).isEqualTo(known.id());
            assertThat(pair.verdict()).isEqualTo(ScoredPair.Verdict.CERTAIN);
            assertThat(pair.comparison().findings())
                    .extracting(Finding::field)
                    .contains(MatchField.GIVEN_NAME, MatchField.BIRTHDAY, MatchField.PHONE);
        });
        assertThat(hints(dealer, known)).isEqualTo(pairs);
    }

    @Test
    @Tag("CUS-4b")
    default void slipsInBothNamesDoNotHideThem() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer known = register(dealer, "Smith", "John", "13812345678", BORN);
        Customer other = register(dealer, "Smyth", "Jon", "13812345678", BORN);
        assertThat(hints(dealer, other))
                .extracting(pair -> pair.other(other.id()))
                .containsExactly(known.id());
    }

    @Test
    @Tag("CUS-4b")
    @Tag("HC-31")
    default void fatherAndSonWithOnePhoneAndAddressAreNotProposed() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer father = register(dealer, "王", "建国", "13812345678", BORN.minusDays(9_862));
        Customer son = register(dealer, "王", "小明", "13812345678", BORN);
        Customer wife = register(dealer, "李", "秀英", "13812345678", BORN.plusDays(400));
        for (Customer member : List.of(father, son, wife)) {
            assertThat(hints(dealer, member)).isEmpty();
        }
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-2")
    @Tag("HC-42")
    default void nobodyLearnsWhomAnotherDealerKnows() {
        DealerStage one = stage().openDealer("SH01", 1);
        DealerStage two = stage().openDealer("SH02", 1);
        Customer known = register(one, "王", "小明", "13812345678", BORN);
        Customer again = register(two, "王", "小明", "13812345678", BORN);
        assertThat(hints(two, again)).isEmpty();
        assertThat(hints(one, known)).isEmpty();
        assertThatThrownBy(() -> hints(two, known)).isInstanceOf(NotFoundException.class);
        UUID nobody = UUID.fromString("00000000-0000-7000-8000-000000000001");
        assertThatThrownBy(() -> two.crm().customers().possibleDuplicates(two.clerk(), nobody))
                .isInstanceOf(NotFoundException.class);
    }

    @Test
    @Tag("CUS-4b")
    @Tag("NET-4")
    default void whoMayNotRegisterIsNotToldEither() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = register(dealer, "王", "小明", "13812345678", BORN);
        assertThatThrownBy(() -> dealer.crm()
                        .customers()
                        .possibleDuplicates(
                                dealer.as(Role.TECHNICIAN), customer.id().value()))
                .isInstanceOf(ForbiddenException.class);
    }

    private static List<ScoredPair> hints(DealerStage dealer, Customer customer) {
        return dealer.crm()
                .customers()
                .possibleDuplicates(dealer.clerk(), customer.id().value());
    }

    private static Customer register(DealerStage dealer, String family, String given, String phone, LocalDate born) {
        return dealer.crm()
                .customers()
                .register(dealer.clerk(), new RegisterCustomer(family, given, null, List.of(phone), HOME, born, null))
                .orElseThrow();
    }
}
