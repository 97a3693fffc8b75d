package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.prospect.FindProspects;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.OpenCard;
import dev.aftercare.usecase.prospect.OpenProspect;
import dev.aftercare.usecase.prospect.ProspectDesk;
import dev.aftercare.usecase.prospect.SeeProspectFigures;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.List;

/** Short words for what happens in a dealer's showroom (CUS-4a). */
record ProspectStage(DealerStage dealer) {

    ProspectDesk desk() {
        return dealer.crm().prospects();
    }

    Call manager() {
        return dealer.as(Role.DEALER_MANAGER);
    }

    StaffMember consultant() {
        return dealer.hire("Consultant", Role.SALES_CONSULTANT, HoursInput.everyDay("06:00-22:00"));
    }

    /** Somebody gets a post with another role from a day on. */
    List<HandedOver> moves(StaffMember person, LocalDate from, Role role) {
        return dealer.crm()
                .staff()
                .place(manager(), new PlaceStaff(person.id().value(), List.of(role), List.of(), null, false, from))
                .orElseThrow()
                .handedOver();
    }

    /** Somebody passes by and comes in. */
    Outcome<ProspectCard> comesIn(Customer customer, StaffMember consultant) {
        return desk().open(
                        manager(),
                        OpenProspect.today(
                                customer.id().value(),
                                consultant.id().value(),
                                ContactWay.AT_THE_DOOR,
                                ProspectSource.PASSING_BY));
    }

    /** Somebody is met on a day, or told of on a later one. */
    ProspectCard met(Customer customer, StaffMember consultant, LocalDate day) {
        return desk().open(
                        manager(),
                        new OpenProspect(
                                customer.id().value(),
                                consultant.id().value(),
                                ContactWay.BY_PHONE,
                                ProspectSource.REFERRAL,
                                day,
                                null))
                .orElseThrow();
    }

    void lose(ProspectCard card) {
        desk().lose(manager(), new LoseProspect(card.id().value(), LossReason.PRICE))
                .orElseThrow();
    }

    /** A new car is handed to its first owner. */
    DealerVehicle deliver(Customer buyer, LocalDate day) {
        DealerVehicle car = dealer.carOf(buyer);
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), buyer.id().value(), day, null))
                .orElseThrow();
    }

    ProspectCard seen(ProspectCard card) {
        return desk().find(manager(), card.id().value());
    }

    /** The A cards. */
    List<ProspectCardId> open() {
        return desk().list(manager(), new FindProspects(null, PageOf.first(50))).items().stream()
                .map(OpenCard::card)
                .map(ProspectCard::id)
                .toList();
    }

    /** All cards of a customer. */
    List<ProspectCard> of(Customer customer) {
        return desk().ofCustomer(manager(), customer.id().value());
    }

    ProspectFigures figures(LocalDate from, LocalDate to) {
        return desk().figures(manager(), new SeeProspectFigures(from, to));
    }
}
