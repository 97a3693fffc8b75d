package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.ConsentPolicy;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.message.Delivery;
import dev.aftercare.domain.message.MessagePurpose;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleHistory;
import dev.aftercare.usecase.accesscode.AccessCodeDesk;
import dev.aftercare.usecase.accesscode.AskAccessCode;
import dev.aftercare.usecase.accesscode.AskedCode;
import dev.aftercare.usecase.accesscode.EnterAccessCode;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.policy.RecordPolicy;
import dev.aftercare.usecase.vehicle.ChangeOwner;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** A seller and its customer's car, and another dealer whom the customer may let see its history by a one-time code (NET-2). */
record CodeStage(Stage stage, DealerStage seller, DealerStage other, Customer owner, DealerVehicle car) {

    /** The car was delivered to an owner whose phone the call centre has not verified. */
    static CodeStage unverified(Stage stage) {
        DealerStage seller = stage.openDealer("SH01", 1);
        Customer owner = MergeStage.person(seller, "王", "小明", "13800000001");
        DealerVehicle car = seller.carOf(owner);
        seller.crm()
                .vehicles()
                .deliver(
                        seller.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), owner.id().value(), LocalDate.of(2026, 1, 5), null))
                .orElseThrow();
        return new CodeStage(stage, seller, stage.openDealer("SH02", 1), owner, car);
    }

    /** The call centre has verified the owner's phone, too. */
    static CodeStage on(Stage stage) {
        CodeStage codes = unverified(stage);
        codes.verified(codes.owner.id());
        return codes;
    }

    /** The call centre finds a customer's phone right. */
    void verified(CustomerId customer) {
        Actor centre = new Actor("centre-1", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
        seller.crm()
                .customers()
                .recordVerdicts(
                        Call.in(seller.dealer().id(), centre),
                        new RecordVerdicts(customer.value(), List.of(Verdict.of(CustomerField.PHONE, true))))
                .orElseThrow();
    }

    /** From now on the network writes about service only to who consented. */
    void onlyAfterConsent() {
        seller.crm()
                .policies()
                .record(
                        Stage.administrator(),
                        RecordPolicy.of(
                                ConsentPolicy.KIND,
                                LocalDate.of(2026, 3, 1),
                                new ConsentPolicy(Set.of(ConsentPurpose.values()))))
                .orElseThrow();
    }

    /** The owner wants no text messages for a purpose any more. */
    void withdrawn(ConsentPurpose purpose) {
        seller.crm()
                .customers()
                .recordConsent(
                        seller.clerk(),
                        RecordConsent.withdrawn(
                                owner.id().value(), purpose, ContactChannel.SMS, ConsentProof.Means.ORALLY))
                .orElseThrow();
    }

    /** The seller sells the car on. */
    void soldTo(Customer buyer) {
        seller.crm()
                .vehicles()
                .changeOwner(
                        seller.as(Role.DEALER_MANAGER),
                        ChangeOwner.to(car.id().value(), buyer.id().value(), LocalDate.of(2026, 3, 1)))
                .orElseThrow();
    }

    /** The other dealer asks by the car's VIN. */
    AskedCode asked() {
        return ask().orElseThrow();
    }

    Outcome<AskedCode> ask() {
        return ask(AskAccessCode.ofVin(car.vin().toString()));
    }

    Outcome<AskedCode> ask(AskAccessCode command) {
        return desk().ask(other.as(Role.SERVICE_ADVISOR), command);
    }

    AccessCodeDesk desk() {
        return other.crm().accessCodes();
    }

    /** The other dealer enters what it was told. */
    Outcome<Access> enter(AskedCode asked, String digits) {
        return enter(other, asked, digits);
    }

    Outcome<Access> enter(DealerStage dealer, AskedCode asked, String digits) {
        return dealer.crm()
                .accessCodes()
                .enter(
                        dealer.as(Role.SERVICE_ADVISOR),
                        new EnterAccessCode(asked.id().value(), digits));
    }

    /** The jobs run; what was delivered of codes so far, the first first. */
    List<Delivery> sent() {
        stage.crm().jobs().runDue(100);
        return stage.delivered().stream()
                .filter(message -> message.purpose() == MessagePurpose.ACCESS_CODE)
                .toList();
    }

    /** The jobs run; how many codes could not be handed over. */
    int failed() {
        return stage.crm().jobs().runDue(100).failed().getOrDefault("access-codes", 0);
    }

    /** The jobs run; the last code that was delivered. */
    String digits() {
        List<Delivery> sent = sent();
        return digits(sent.get(sent.size() - 1));
    }

    static String digits(Delivery message) {
        return Objects.requireNonNull(message.wording().arguments().get("code"));
    }

    /** Six digits that are not the code. */
    static String not(String digits) {
        return (digits.charAt(0) == '9' ? "0" : "9") + digits.substring(1);
    }

    /** The car's history as the other dealer sees it. */
    VehicleHistory history() {
        return other.crm()
                .vehicles()
                .history(other.as(Role.SERVICE_ADVISOR), car.id().value());
    }
}
