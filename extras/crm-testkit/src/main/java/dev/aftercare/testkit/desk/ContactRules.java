package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.contact.Contact;
import dev.aftercare.domain.contact.ContactKind;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.followup.CallResult;
import dev.aftercare.domain.followup.FollowUp;
import dev.aftercare.domain.followup.Satisfaction;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.complaint.HandComplaint;
import dev.aftercare.usecase.complaint.ReceiveComplaint;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.followup.RecordCall;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.staff.AssignAccount;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The journal of a customer (CUS-5). It is 2 March 2026. */
interface ContactRules extends OnStage {

    @Test
    @Tag("CUS-5")
    default void theJournalTellsEveryContactWhoHandledItAndHowTheCustomerFelt() {
        DealerStage dealer = stage().openDealer("SH01", 1).staffed(1, 1);
        StaffMember clerk = actingAs(dealer, "SH01/appointment-clerk", Role.APPOINTMENT_CLERK);
        StaffMember agent = actingAs(dealer, "SH01/care-agent", Role.CARE_AGENT);
        DealerStage other = stage().openDealer("SH02", 1);
        actingAs(other, "SH01/integration", Role.CARE_AGENT);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-04-01");
        CustomerId owner = car.owner().orElseThrow();
        dealer.booked(car, "2026-03-10T09:00");
        ActivityDeskRules.reported(dealer, car, owner, "2026-03-01T03:00:00Z");
        Complaint complaint = dealer.crm()
                .complaints()
                .receive(dealer.as(Role.CARE_AGENT), ReceiveComplaint.byPhone(owner.value(), "repair", "still loud"))
                .orElseThrow();
        List<Contact> all = journal(dealer.clerk(), owner);
        assertThat(all)
                .extracting(Contact::kind)
                .containsExactlyInAnyOrder(
                        ContactKind.PROSPECT, ContactKind.APPOINTMENT, ContactKind.VISIT, ContactKind.COMPLAINT);
        assertThat(all)
                .extracting(Contact::handledBy)
                .as("nobody of the staff for what another system tells, and for who has no account")
                .containsExactlyInAnyOrder(
                        Optional.empty(), Optional.of(clerk.id()), Optional.empty(), Optional.of(agent.id()));
        dealer.crm()
                .complaints()
                .take(
                        dealer.as(Role.CARE_AGENT),
                        new HandComplaint(complaint.id().value(), clerk.id().value()))
                .orElseThrow();
        assertThat(journal(dealer.clerk(), owner))
                .filteredOn(contact -> contact.kind() == ContactKind.COMPLAINT)
                .extracting(Contact::handledBy)
                .containsExactly(Optional.of(clerk.id()));
        assertThat(all)
                .extracting(Contact::topic)
                .containsExactlyInAnyOrder("NO_A_CARD", "maintenance", "REPAIR", "repair");
        assertThat(all).extracting(Contact::record).contains(complaint.id().subject());
        assertThat(all).extracting(Contact::felt).allMatch(Optional::isEmpty);
        assertThat(all.toString()).doesNotContain("still loud");
    }

    @Test
    @Tag("CUS-5")
    @Tag("FUP-1a")
    default void everyAttemptToCallIsAContactAndSaysHowTheCustomerFelt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = CareDeskRules.delivered(dealer, "2025-04-01");
        CustomerId owner = car.owner().orElseThrow();
        ActivityDeskRules.reported(dealer, car, owner, "2026-03-01T03:00:00Z");
        stage().itIs("2026-03-05T02:00:00Z");
        Call agent = FollowUpStage.agent(dealer, 1);
        StaffMember anna = actingAs(dealer, agent.actor().id(), Role.CARE_AGENT);
        FollowUpStage.tried(dealer, agent, CallResult.NO_ANSWER);
        stage().itIs("2026-03-06T06:00:00Z");
        FollowUp second = FollowUpStage.next(dealer, agent);
        dealer.crm()
                .followUps()
                .record(agent, RecordCall.done(second.id().value(), Satisfaction.SATISFIED, "all well"))
                .orElseThrow();
        List<Contact> calls = dealer.crm()
                .contacts()
                .journal(dealer.clerk(), new SeeContacts(owner.value(), ContactKind.CALL, null, null, PageOf.first(10)))
                .items();
        assertThat(calls).extracting(Contact::state).containsExactly("NO_ANSWER", "DONE");
        assertThat(calls).extracting(Contact::handledBy).containsOnly(Optional.of(anna.id()));
        assertThat(calls.get(0).felt()).isEmpty();
        assertThat(calls.get(1).felt()).contains(Satisfaction.SATISFIED);
    }

    @Test
    @Tag("CUS-5")
    default void theJournalIsReadByPeriodAndPageByPage() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        CustomerId owner = car.owner().orElseThrow();
        ActivityDeskRules.reported(dealer, car, owner, "2026-03-01T03:00:00Z");
        stage().itIs("2026-03-03T15:59:59Z");
        ActivityDeskRules.reported(dealer, car, owner, "2026-03-03T03:00:00Z");
        stage().itIs("2026-03-03T16:00:00Z");
        ActivityDeskRules.reported(dealer, car, owner, "2026-03-03T05:00:00Z");
        List<Contact> all = journal(dealer.clerk(), owner);
        assertThat(all).hasSize(3);
        Page<Contact> first =
                dealer.crm().contacts().journal(dealer.clerk(), SeeContacts.of(owner.value(), PageOf.first(2)));
        Page<Contact> second = dealer.crm()
                .contacts()
                .journal(
                        dealer.clerk(),
                        SeeContacts.of(
                                owner.value(),
                                new PageOf(first.next().orElseThrow().text(), 2)));
        assertThat(first.items()).isEqualTo(all.subList(0, 2));
        assertThat(second.items()).isEqualTo(all.subList(2, 3));
        assertThat(second.next()).isEmpty();
        assertThat(between(dealer, owner, "2026-03-03", "2026-03-03")).isEqualTo(all.subList(1, 2));
        assertThat(between(dealer, owner, "2026-03-04", "2026-03-03")).isEmpty();
    }

    @Test
    @Tag("CUS-5")
    @Tag("HC-42")
    default void aDealerSeesItsOwnContactsAndTheManufacturerAll() {
        DealerStage one = stage().openDealer("SH01", 1).staffed(1, 1);
        DealerStage two = stage().openDealer("SH02", 1);
        DealerVehicle car = one.aCar();
        CustomerId owner = car.owner().orElseThrow();
        one.booked(car, "2026-03-10T09:00");
        assertThatThrownBy(() -> journal(two.clerk(), owner)).isInstanceOf(NotFoundException.class);
        Actor centre = Actor.of("centre", one.dealer().id(), Role.CUSTOMER_SERVICE_CENTRE);
        assertThat(journal(Call.of(centre, Scope.network()), owner)).isEqualTo(journal(one.clerk(), owner));
        assertThat(journal(one.clerk(), owner)).hasSize(1);
    }

    private static StaffMember actingAs(DealerStage dealer, String account, Role role) {
        StaffMember person = dealer.hire("Somebody", role, HoursInput.everyDay("08:00-18:00"));
        return dealer.crm()
                .staff()
                .assignAccount(
                        dealer.as(Role.DEALER_MANAGER),
                        new AssignAccount(person.id().value(), account))
                .orElseThrow();
    }

    private static List<Contact> between(DealerStage dealer, CustomerId customer, String from, String to) {
        return dealer.crm()
                .contacts()
                .journal(
                        dealer.clerk(),
                        new SeeContacts(
                                customer.value(), null, LocalDate.parse(from), LocalDate.parse(to), PageOf.first(10)))
                .items();
    }

    private List<Contact> journal(Call call, CustomerId customer) {
        return stage().crm()
                .contacts()
                .journal(call, SeeContacts.of(customer.value(), PageOf.first(50)))
                .items();
    }
}
