package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.AppointmentPolicy;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.appointment.SeeDay;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.journal.ReadJournal;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.policy.PolicyInForce;
import dev.aftercare.usecase.policy.RecordPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way of a request: several use cases in one unit of work, and who is let in where (NET-2, NET-4). */
interface DoorRules extends OnStage {

    @Test
    default void aRefusalAmongSeveralUseCasesIsAValueAndTheOthersStay() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerVehicle car = dealer.aCar();
        Outcome<?> refused = dealer.crm().together(dealer.clerk(), crm -> {
            crm.customers()
                    .register(dealer.clerk(), RegisterCustomer.person("欧阳", "修", "13812345678"))
                    .orElseThrow();
            return crm.appointments().book(dealer.clerk(), dealer.booking(car, "maintenance", "2026-03-03T07:00"));
        });
        assertThat(refused.isAccepted()).isFalse();
        assertThat(named(dealer, "欧阳")).hasSize(1);
    }

    @Test
    default void anExceptionAmongSeveralUseCasesRollsAllOfThemBack() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        assertThatThrownBy(() -> dealer.crm().together(dealer.clerk(), crm -> {
                    crm.customers()
                            .register(dealer.clerk(), RegisterCustomer.person("欧阳", "修", "13812345678"))
                            .orElseThrow();
                    return crm.customers().find(dealer.clerk(), new UUID(1, 2));
                }))
                .isInstanceOf(NotFoundException.class);
        assertThat(named(dealer, "欧阳")).isEmpty();
    }

    @Test
    default void closingTheCrmOfASharedUnitOfWorkClosesNothing() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        dealer.crm().together(dealer.clerk(), crm -> {
            crm.close();
            return crm;
        });
        assertThat(named(dealer, "欧阳")).isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void aCorrectionCanAddAReferenceThatIsNobodyElses() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = dealer.customer("王", "小明");
        Customer li = dealer.customer("李", "雷");
        RegisterCustomer known =
                RegisterCustomer.person("王", "小明", "13812345678").known("dms", "c-1");
        assertThat(correct(dealer, wang, known).isAccepted()).isTrue();
        assertThat(correct(dealer, wang, known).isAccepted()).isTrue();
        assertThat(dealer.crm()
                        .customers()
                        .register(dealer.clerk(), known)
                        .orElseThrow()
                        .id())
                .isEqualTo(wang.id());
        assertThat(BookingRules.codeOf(correct(dealer, li, known))).isEqualTo(CustomerRefusal.REFERENCE_TAKEN);
    }

    private static Outcome<Customer> correct(DealerStage dealer, Customer customer, RegisterCustomer data) {
        return dealer.crm()
                .customers()
                .correct(dealer.clerk(), new CorrectCustomer(customer.id().value(), data));
    }

    @Test
    @Tag("NET-1")
    default void anUnknownDealerHasNoPolicies() {
        Call nowhere = Stage.administratorAt(new OrganisationId(new UUID(1, 2)));
        LocalDate day = LocalDate.of(2026, 3, 2);
        assertThatThrownBy(() -> stage().crm().policies().inForce(nowhere, new PolicyInForce("appointment", day)))
                .isInstanceOf(NotFoundException.class);
        RecordPolicy own = RecordPolicy.of(AppointmentPolicy.KIND, day, AppointmentPolicy.standard());
        assertThatThrownBy(() -> stage().crm().policies().record(nowhere, own)).isInstanceOf(NotFoundException.class);
    }

    @Test
    default void whatCommitsAsItGoesOnIsRefusedInASharedUnitOfWork() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Call call = dealer.as(Role.INTEGRATION);
        assertThatIllegalStateException()
                .isThrownBy(() ->
                        dealer.crm().together(call, crm -> crm.journal().read(call, ReadJournal.fromStart(10))))
                .withMessageContaining("journal");
        assertThatIllegalStateException()
                .isThrownBy(() -> dealer.crm().together(call, crm -> crm.jobs().runDue(10)))
                .withMessageContaining("jobs");
    }

    @Test
    @Tag("NET-2")
    default void aDealerOfAnotherRegionIsToItsSupervisorWhatAnUnknownOneIs() {
        DealerStage east = stage().openDealer("SH01", 1);
        OrganisationId west = openIn("West");
        Actor supervisor = new Actor("area-east", Optional.empty(), Set.of(Role.AREA_SUPERVISOR), Set.of("East"));
        SeeDay today = new SeeDay(LocalDate.of(2026, 3, 2));
        assertThat(east.crm()
                        .appointments()
                        .day(Call.in(east.dealer().id(), supervisor), today)
                        .visits())
                .isEmpty();
        for (OrganisationId other : List.of(west, new OrganisationId(new UUID(1, 2)))) {
            assertThatThrownBy(() -> east.crm().appointments().day(Call.in(other, supervisor), today))
                    .isInstanceOfSatisfying(
                            NotFoundException.class,
                            thrown -> assertThat(thrown.subject()).isEqualTo(other.subject()));
        }
        assertThat(forbidden(east)).containsExactly("area-east");
    }

    /** Who was kept out, by what the manufacturer's own books say. */
    private static List<String> forbidden(DealerStage dealer) {
        Call manager = Call.inNetwork(Actor.job("reader"));
        return dealer.crm().journal().read(manager, ReadJournal.fromStart(200)).entries().stream()
                .filter(entry -> entry.type().equals("access.forbidden"))
                .map(JournalEntry::origin)
                .map(origin -> origin.actor())
                .toList();
    }

    private OrganisationId openIn(String region) {
        OpenDealer command = new OpenDealer(
                "CD01",
                new OpenDealer.Profile("Dealer CD01", region, "Chengdu", Grade.A),
                "Asia/Shanghai",
                HoursInput.everyDay("08:00-18:00"),
                new WorkshopInput(List.of(), List.of()));
        return stage().crm()
                .network()
                .openDealer(Stage.administrator(), command)
                .orElseThrow()
                .id();
    }

    private static List<Customer> named(DealerStage dealer, String name) {
        FindCustomers byName = new FindCustomers(FindCustomers.By.NAME, name, PageOf.first(10));
        return dealer.crm().customers().search(dealer.clerk(), byName).items();
    }
}
