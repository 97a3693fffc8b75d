package dev.aftercare.domain.care;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.shared.OrganisationId;

/**
 * Who cares for a car: the dealer who delivered, sold or serviced it last, and the customer of that dealer whom it reminds (CARE-1).
 */
public record Carer(OrganisationId dealer, CustomerId customer) {}
