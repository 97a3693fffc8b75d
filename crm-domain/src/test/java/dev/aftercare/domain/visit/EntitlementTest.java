package dev.aftercare.domain.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.appointment.ArrivalPolicy;
import dev.aftercare.domain.appointment.Punctuality;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("APT-6c")
class EntitlementTest {

    private static final ArrivalPolicy POLICY = new ArrivalPolicy(5, 15);

    @Test
    void onTimeIsADiscountLateAGiftOnceAndEarlyNothing() {
        assertThat(Entitlement.of(Punctuality.KEPT, true, POLICY))
                .contains(new Entitlement(EntitlementKind.LABOUR_DISCOUNT, 15));
        assertThat(Entitlement.of(Punctuality.LATE, false, POLICY)).contains(Entitlement.gift());
        assertThat(Entitlement.of(Punctuality.LATE, true, POLICY)).isEmpty();
        assertThat(Entitlement.of(Punctuality.EARLY, false, POLICY)).isEmpty();
        assertThat(Entitlement.of(Punctuality.KEPT, false, new ArrivalPolicy(5, 0)))
                .as("a policy without discount")
                .isEmpty();
    }

    @Test
    void theDiscountIsOfTheCustomersPartOfLabourAndRoundedOnce() {
        Bill bill = new Bill(
                List.of(
                        BillTest.line("1", "0.10", Map.of(Payer.CUSTOMER, 50, Payer.INSURER, 50)),
                        BillTest.line("1", "0.05", Map.of(Payer.CUSTOMER, 100)),
                        BillTest.line("1", "9.00", Map.of(Payer.MANUFACTURER, 100))),
                25);

        assertThat(bill.discount()).as("a quarter of 0.10 is half of 0.05").hasToString("0.03 CNY");
        assertThat(bill.ofCustomer()).hasToString("0.07 CNY");
        assertThat(bill.total()).hasToString("9.12 CNY");
        assertThat(bill.amounts().get(Payer.INSURER)).hasToString("0.05 CNY");
        assertThat(new Bill(bill.lines()).total()).hasToString("9.15 CNY");
    }

    @Test
    void aDiscountIsBetweenNothingAndAll() {
        List<WorkLine> lines = List.of(BillTest.line("1", "3.00", Map.of(Payer.CUSTOMER, 100)));

        assertThat(new Bill(lines, 100).ofCustomer()).hasToString("0.00 CNY");
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(lines, 101));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bill(lines, -1));
    }
}
