package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The words under which each dealer finds who was merged (CUS-4b). It is 2 March 2026. */
interface MergedSearchRules extends OnStage {

    @Test
    @Tag("CUS-4b")
    @Tag("CUS-1")
    default void aNumberIsReadInTheCountryOfEachDealerWhoseBookItStandsIn() {
        DealerStage shanghai = stage().openDealer("SH01", 1);
        DealerStage berlin = stage().openDealer("BE01", 1);
        CustomerDataPolicy standard = CustomerDataPolicy.standard();
        berlin.crm()
                .policies()
                .record(
                        berlin.as(Role.DEALER_MANAGER),
                        RecordPolicy.of(
                                CustomerDataPolicy.KIND,
                                LocalDate.of(2026, 1, 1),
                                new CustomerDataPolicy(
                                        "DE",
                                        standard.person(),
                                        standard.company(),
                                        standard.placeholders(),
                                        standard.correctionDays())))
                .orElseThrow();
        Customer here = MergeStage.person(shanghai, "王", "小明", "03012345678");
        Customer there = MergeStage.person(berlin, "Wang", "Xiaoming", "+49 30 87654321");
        assertThat(dialled(shanghai, "+493012345678"))
                .as("no number of Germany in China")
                .isEmpty();
        MergeStage.ofManufacturer(stage().crm()).merged(here, there);
        assertThat(dialled(berlin, "+493012345678")).containsExactly(here.id());
        assertThat(dialled(berlin, "03087654321")).containsExactly(here.id());
        assertThat(dialled(shanghai, "+493012345678")).isEmpty();
        assertThat(dialled(shanghai, "03087654321")).containsExactly(here.id());
    }

    private static List<CustomerId> dialled(DealerStage dealer, String number) {
        return dealer
                .crm()
                .customers()
                .search(dealer.clerk(), new FindCustomers(FindCustomers.By.PHONE, number, PageOf.first(9)))
                .items()
                .stream()
                .map(Customer::id)
                .toList();
    }
}
