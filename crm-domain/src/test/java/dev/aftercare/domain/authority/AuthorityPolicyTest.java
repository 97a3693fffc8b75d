package dev.aftercare.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.AuthorityPolicy.Limit;
import dev.aftercare.domain.authority.AuthorityPolicy.Verdict;
import dev.aftercare.domain.shared.Money;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("NET-6")
class AuthorityPolicyTest {

    private static final AuthorityPolicy POLICY = AuthorityPolicy.standard();

    private static Verdict decide(String amount, String spent, Role... roles) {
        return POLICY.decide(DecisionKind.COMPENSATION, Money.of(amount, "CNY"), Set.of(roles), Money.of(spent, "CNY"));
    }

    @Test
    void theLimitIsIncludedEachTimeAndInTheMonth() {
        assertThat(decide("500.00", "4500.00", Role.CARE_AGENT).alone()).isTrue();
        assertThat(decide("500.01", "0.00", Role.CARE_AGENT).level()).contains(Role.CUSTOMER_RELATIONS_MANAGER);
        assertThat(decide("500.00", "4500.01", Role.CARE_AGENT).level()).contains(Role.CUSTOMER_RELATIONS_MANAGER);
    }

    @Test
    void theHighestOfSeveralRolesCountsAndTheLevelIsTheNextThatIsEnough() {
        assertThat(decide("3000.00", "0.00", Role.CARE_AGENT, Role.CUSTOMER_RELATIONS_MANAGER)
                        .alone())
                .isTrue();
        assertThat(decide("3000.01", "0.00", Role.CARE_AGENT).level()).contains(Role.DEALER_MANAGER);
        assertThat(decide("20000.01", "0.00", Role.CARE_AGENT).level()).isEmpty();
        assertThat(decide("0.01", "0.00", Role.GUARD).level()).contains(Role.CARE_AGENT);
    }

    @Test
    void nothingIsDecidedByEverybodyAndAKindWithoutLimitsIsNotLimited() {
        assertThat(decide("0.00", "9999.00", Role.GUARD).alone()).isTrue();
        assertThat(POLICY.decide(
                                DecisionKind.GIFT,
                                Money.of("9999.00", "CNY"),
                                Set.of(Role.GUARD),
                                Money.of("0.00", "CNY"))
                        .alone())
                .isTrue();
        assertThat(POLICY.decide(
                                DecisionKind.COMPENSATION,
                                Money.of("0.01", "EUR"),
                                Set.of(Role.DEALER_MANAGER),
                                Money.of("0.00", "EUR"))
                        .alone())
                .as("another currency is no way round")
                .isFalse();
    }

    @Test
    void limitsThatContradictEachOtherAreRefused() {
        Limit limit = new Limit(Role.CASHIER, DecisionKind.DISCOUNT, "CNY", 1, 2);
        assertThatThrownBy(() -> new AuthorityPolicy(List.of(limit, limit)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(Role.CASHIER, DecisionKind.DISCOUNT, "CNY", 3, 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Limit(Role.CASHIER, DecisionKind.DISCOUNT, "CNY", -1, 2))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
