package dev.aftercare.domain.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.authority.AuthorityPolicy.Bound;
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

    @Test
    void eachRoleIsLookedAtWithItsOwnMonth() {
        AuthorityPolicy policy = new AuthorityPolicy(List.of(
                new Limit(Role.CASHIER, DecisionKind.DISCOUNT, "CNY", 500, 9_000),
                new Limit(Role.SERVICE_ADVISOR, DecisionKind.DISCOUNT, "CNY", 1_000, 2_000)));
        Set<Role> both = Set.of(Role.CASHIER, Role.SERVICE_ADVISOR);
        Money spent = Money.of("20.00", "CNY");
        assertThat(policy.decide(DecisionKind.DISCOUNT, Money.of("5.00", "CNY"), both, spent)
                        .limit()
                        .map(Limit::role))
                .as("the advisor's month is used up, the cashier's is not")
                .contains(Role.CASHIER);
        assertThat(policy.decide(DecisionKind.DISCOUNT, Money.of("5.01", "CNY"), both, spent)
                        .alone())
                .as("too much for the one each time, for the other in the month")
                .isFalse();
    }

    @Test
    void whichLimitIsInTheWayIsTold() {
        Verdict each = decide("500.01", "4999.00", Role.CARE_AGENT);
        assertThat(each.bound()).isEqualTo(Bound.EACH);
        assertThat(each.limitIn(Money.of("0.00", "CNY").currency())).isEqualTo(Money.of("500.00", "CNY"));
        Verdict month = decide("400.00", "4600.01", Role.CARE_AGENT);
        assertThat(month.bound()).isEqualTo(Bound.MONTH);
        assertThat(month.limitIn(Money.of("0.00", "CNY").currency())).isEqualTo(Money.of("5000.00", "CNY"));
        assertThat(decide("400.00", "199999.00", Role.DEALER_MANAGER).level())
                .as("nobody below decides for who is above")
                .isEmpty();
        assertThat(decide("1.00", "0.00", Role.GUARD)
                        .limitIn(Money.of("0.00", "CNY").currency()))
                .isEqualTo(Money.of("0.00", "CNY"));
    }

    @Test
    void amountsAreJudgedUpToTheLimitEachTime() {
        assertThat(POLICY.ceilings(Set.of(Role.CUSTOMER_RELATIONS_MANAGER, Role.GUARD)))
                .containsExactly(new AuthorityPolicy.Ceiling(DecisionKind.COMPENSATION, "CNY", 300_000));
    }
}
