package dev.aftercare.testkit.given;

import dev.aftercare.domain.customer.CompanyCode;
import dev.aftercare.domain.customer.ConsentEntry;
import dev.aftercare.domain.customer.ConsentHistory;
import dev.aftercare.domain.customer.ConsentProof;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.ContactPreferences;
import dev.aftercare.domain.customer.ContactSource;
import dev.aftercare.domain.customer.ContactWishes;
import dev.aftercare.domain.customer.ConvenientHours;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerName;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.customer.Verification;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Builds a customer. */
public final class CustomerBuilder {

    private CustomerId id = new CustomerId(Ids.next());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerName name = new CustomerName.Person("王", "小明");
    private final List<Phone> phones = new ArrayList<>();
    private String address = "";
    private final List<ContactPoint> points = new ArrayList<>();
    private Optional<LocalDate> birthday = Optional.empty();
    private CustomerProfile profile = CustomerProfile.unknown();
    private ContactWishes wishes = ContactWishes.none();
    private FieldVerdicts verdicts = FieldVerdicts.none();

    CustomerBuilder() {}

    public CustomerBuilder id(UUID newId) {
        id = new CustomerId(newId);
        return this;
    }

    /** Registered at that dealer. */
    public CustomerBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    /** A person. */
    public CustomerBuilder named(String family, String given) {
        name = new CustomerName.Person(family, given);
        return this;
    }

    /** A company. */
    public CustomerBuilder company(String newName) {
        name = new CustomerName.Company(newName);
        return this;
    }

    /** With one more phone. */
    public CustomerBuilder phone(String text) {
        phones.add(Phone.parse(text));
        return this;
    }

    public CustomerBuilder address(String newAddress) {
        address = newAddress;
        return this;
    }

    public CustomerBuilder born(LocalDate day) {
        birthday = Optional.of(day);
        return this;
    }

    /** With all that can be known of a person, and all that they can have said. */
    public CustomerBuilder inDepth(Instant at) {
        Verification wrong = Verification.found(false, at, "agent-1");
        points.add(new ContactPoint(
                ContactPointKind.E_MAIL, "o'neil@example.cn", "\"office\"", wrong, ContactSource.CUSTOMER));
        points.add(ContactPoint.of(ContactPointKind.ADDRESS, "second; -- 号"));
        profile = new CustomerProfile(
                Optional.of(Salutation.MS),
                birthday,
                List.of(new RememberedDate("婚礼", MonthDay.of(2, 29))),
                Optional.of(new CompanyCode("91340600MA2PBN188W")),
                "logistics",
                "show");
        wishes = new ContactWishes(
                new ContactPreferences(
                        Optional.of(ContactChannel.WECHAT),
                        Optional.of(new ConvenientHours(LocalTime.of(18, 30), LocalTime.of(21, 0))),
                        Optional.of("en")),
                new ConsentHistory(List.of(new ConsentEntry(
                        ConsentPurpose.MARKETING,
                        ContactChannel.E_MAIL,
                        true,
                        at,
                        new ConsentProof("clerk-1", ConsentProof.Means.ONLINE, "2026-1")))));
        verdicts = FieldVerdicts.none().with(CustomerField.NAME, Verification.found(true, at, "agent-1"));
        return this;
    }

    /** The customer, in the first version. */
    public Customer build() {
        CustomerContact first = CustomerContact.of(phones, address);
        CustomerContact all = new CustomerContact(
                Stream.concat(first.points().stream(), points.stream()).toList());
        return new Customer(id, dealer, name, all, profile.born(birthday), wishes, verdicts, 1);
    }
}
