package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableList;
import java.util.List;

/**
 * How a customer is reached.
 *
 * @param phones at most 10, the best one first
 * @param address street, district, city and post code in one text, empty where it is not known
 */
public record CustomerContact(List<Phone> phones, String address) {

    public CustomerContact {
        phones = ImmutableList.copyOf(phones);
    }
}
