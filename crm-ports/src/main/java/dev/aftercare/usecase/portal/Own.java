package dev.aftercare.usecase.portal;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.Dealer;

/** A customer as they see themselves, and the dealer whose link they came with (CUS-11). */
public record Own(Customer customer, Dealer dealer) {}
