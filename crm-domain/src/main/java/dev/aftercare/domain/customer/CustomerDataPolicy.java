package dev.aftercare.domain.customer;

import com.google.common.collect.ImmutableList;
import dev.aftercare.domain.policy.PolicyKind;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * What a customer's record has to have, and how long a dealer has to correct it (CUS-3a, CUS-3b). The version in force on the day on which
 * it is asked counts.
 *
 * @param country the ISO 3166 code, in upper case, in which numbers are dialled that are written without their country
 * @param person the fields of a person
 * @param company the fields of a company
 * @param placeholders what people write who do not know, at most 200 words; compared without regard to case
 * @param correctionDays working days of the dealer within which a wrong field is to be corrected, 1 to 60
 */
public record CustomerDataPolicy(
        String country, FieldTemplate person, FieldTemplate company, List<String> placeholders, int correctionDays) {

    /** Its kind; opened to dealers, who may sit in several countries. */
    public static final PolicyKind<CustomerDataPolicy> KIND =
            new PolicyKind<>("customer-data", CustomerDataPolicy.class, CustomerDataPolicy::standard, true);

    private static final int MOST_PLACEHOLDERS = 200;
    private static final List<String> COUNTRIES = List.of(Locale.getISOCountries());

    /**
     * @throws IllegalArgumentException if there is no such country, a number is out of range or something is missing
     */
    public CustomerDataPolicy {
        if (country == null || !COUNTRIES.contains(country)) { // stored or sent without it
            throw new IllegalArgumentException(
                    "customer data policy: country is " + country + ", allowed are the codes of ISO 3166, as CN");
        }
        if (person == null || company == null || placeholders == null) {
            throw new IllegalArgumentException("customer data policy: person, company or placeholders are missing");
        }
        if (placeholders.stream().anyMatch(Objects::isNull) || placeholders.size() > MOST_PLACEHOLDERS) {
            throw new IllegalArgumentException("customer data policy: placeholders are " + placeholders.size()
                    + " with no empty entry, allowed are up to " + MOST_PLACEHOLDERS);
        }
        if (correctionDays < 1 || correctionDays > 60) {
            throw new IllegalArgumentException(
                    "customer data policy: correctionDays is " + correctionDays + ", allowed are 1 to 60");
        }
        placeholders = ImmutableList.copyOf(placeholders);
    }

    /** China; name, phone and address of everybody, the code of companies; three working days. */
    public static CustomerDataPolicy standard() {
        return new CustomerDataPolicy(
                "CN",
                new FieldTemplate(
                        Set.of(CustomerField.NAME, CustomerField.PHONE, CustomerField.ADDRESS),
                        Set.of(
                                CustomerField.SALUTATION,
                                CustomerField.BIRTHDAY,
                                CustomerField.E_MAIL,
                                CustomerField.WECHAT,
                                CustomerField.INDUSTRY,
                                CustomerField.WON_THROUGH,
                                CustomerField.LANGUAGE)),
                new FieldTemplate(
                        Set.of(
                                CustomerField.NAME,
                                CustomerField.PHONE,
                                CustomerField.ADDRESS,
                                CustomerField.COMPANY_CODE),
                        Set.of(CustomerField.E_MAIL, CustomerField.INDUSTRY, CustomerField.WON_THROUGH)),
                List.of("无", "没有", "未知", "不详", "不知道", "测试", "test", "none", "unknown", "n/a", "13800138000"),
                3);
    }

    /** The fields of a kind of customer. */
    public FieldTemplate of(CustomerKind kind) {
        return kind == CustomerKind.PERSON ? person : company;
    }
}
