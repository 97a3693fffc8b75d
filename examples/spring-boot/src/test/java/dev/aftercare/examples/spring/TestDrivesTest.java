package dev.aftercare.examples.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.dao.DataIntegrityViolationException;

@SpringBootTest
class TestDrivesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 3);

    private final Crm crm;
    private final TestDrives testDrives;

    @Autowired
    TestDrivesTest(Crm crm, TestDrives testDrives) {
        this.crm = crm;
        this.testDrives = testDrives;
    }

    @Test
    void theHostsRowAndTheCustomerAreThereTogetherOrNotAtAll() {
        Call consultant = consultant();
        Customer wang = testDrives.note(consultant, RegisterCustomer.person("王", "小明", "13812345678"), DAY, "Focus");
        assertThat(found(consultant, "王")).containsExactly(wang);
        assertThat(testDrives.count()).isEqualTo(1);

        RegisterCustomer li = RegisterCustomer.person("李", "雷", "13912345678");
        assertThatThrownBy(() -> testDrives.note(consultant, li, DAY, "a name that is longer than the column"))
                .isInstanceOf(DataIntegrityViolationException.class);
        assertThat(found(consultant, "李")).isEmpty();
        assertThat(testDrives.count()).isEqualTo(1);
    }

    private List<Customer> found(Call call, String family) {
        return crm.customers()
                .search(call, new FindCustomers(FindCustomers.By.NAME, family, PageOf.first(10)))
                .items();
    }

    private Call consultant() {
        crm.network()
                .found(Call.inNetwork(Actor.job("setup")), new FoundNetwork("My brand", "Asia/Shanghai"))
                .orElseThrow();
        Actor administrator = new Actor("administrator", Optional.empty(), Set.of(Role.ADMINISTRATOR), Set.of());
        OpenDealer command = new OpenDealer(
                "SH01",
                new OpenDealer.Profile("Shanghai Pudong", "East", "Shanghai", Grade.A),
                "Asia/Shanghai",
                HoursInput.weekdays("08:00-18:00"),
                new WorkshopInput(List.of(), List.of()));
        Dealer dealer =
                crm.network().openDealer(Call.inNetwork(administrator), command).orElseThrow();
        return Call.in(dealer.id(), Actor.of("consultant", dealer.id(), Role.SALES_CONSULTANT));
    }
}
