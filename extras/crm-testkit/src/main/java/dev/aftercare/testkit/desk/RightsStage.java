package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.rights.PersonalExport;
import java.util.Optional;
import java.util.Set;

/** Short words for what a desk does that answers persons who ask about their data. */
record RightsStage(Crm crm, Call desk) {

    /** The manufacturer's desk. */
    static RightsStage ofManufacturer(Crm crm) {
        return new RightsStage(crm, Call.inNetwork(centre()));
    }

    /** The customer-relations manager of a dealer. */
    static RightsStage of(DealerStage dealer) {
        return new RightsStage(dealer.crm(), dealer.as(Role.CUSTOMER_RELATIONS_MANAGER));
    }

    static Actor centre() {
        return new Actor("centre", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
    }

    Outcome<Customer> erase(CustomerId id) {
        return crm.rights().erase(desk, new EraseCustomer(id.value(), ErasureReason.ASKED_FOR));
    }

    PersonalExport export(CustomerId id) {
        return crm.rights().export(desk, id.value());
    }
}
