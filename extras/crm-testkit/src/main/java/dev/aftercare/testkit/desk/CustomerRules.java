package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.customer.CompanyCode;
import dev.aftercare.domain.customer.ContactPoint;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.CustomerDetails;
import dev.aftercare.usecase.customer.CustomerDetails.Contact;
import dev.aftercare.usecase.customer.CustomerDetails.YearlyDate;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.FindCustomers.By;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What is known of a customer, and how they are found (CUS-1). The dealers are in China. */
interface CustomerRules extends OnStage {

    CustomerDetails DETAILS = new CustomerDetails(
            Salutation.MR,
            List.of(
                    new Contact(ContactPointKind.PHONE, "0086 138-1234-5678", "mobile"),
                    new Contact(ContactPointKind.E_MAIL, "wang@example.cn", null),
                    new Contact(ContactPointKind.WECHAT, "wang_xm", null)),
            List.of(new YearlyDate("wedding", 2, 29)),
            null,
            "logistics",
            "auto show");

    @Test
    @Tag("CUS-1")
    default void whatIsKnownOfAPersonIsKeptAndAPhoneInOneFormHoweverItWasWritten() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = registered(
                dealer, RegisterCustomer.person("王", "小明", "138 1234 5678").with(DETAILS));

        assertThat(wang.contact().points())
                .extracting(ContactPoint::kind, ContactPoint::value, ContactPoint::label)
                .containsExactly(
                        tuple(ContactPointKind.PHONE, "+8613812345678", "mobile"),
                        tuple(ContactPointKind.E_MAIL, "wang@example.cn", ""),
                        tuple(ContactPointKind.WECHAT, "wang_xm", ""));
        assertThat(wang.profile().dates().get(0).day()).isEqualTo(MonthDay.of(2, 29));
        assertThat(wang.profile().salutation()).contains(Salutation.MR);
        assertThat(found(dealer, wang)).isEqualTo(wang);
    }

    @Test
    @Tag("CUS-1")
    default void whoCorrectsWithoutDetailsLeavesThemAsTheyStand() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = registered(
                dealer, RegisterCustomer.person("王", "小明", "13812345678").with(DETAILS));
        RegisterCustomer moved = new RegisterCustomer(
                "王", "小明", null, List.of("13912345678", "+86 13812345678"), "上海", LocalDate.of(1990, 1, 2), null);

        Customer corrected = corrected(dealer, wang, moved);

        assertThat(corrected.contact().phones())
                .containsExactly(new Phone("+8613912345678"), new Phone("+8613812345678"));
        assertThat(corrected.contact().find(ContactPointKind.PHONE, "+8613812345678"))
                .map(ContactPoint::label)
                .contains("mobile");
        assertThat(corrected.contact().find(ContactPointKind.E_MAIL, "wang@example.cn"))
                .isPresent();
        assertThat(corrected.profile().industry()).isEqualTo("logistics");
        assertThat(corrected.profile().birthday()).contains(LocalDate.of(1990, 1, 2));
        assertThat(corrected(dealer, corrected, moved).version()).isEqualTo(corrected.version());
        Customer bare =
                corrected(dealer, corrected, moved.with(new CustomerDetails(null, null, null, null, null, null)));
        assertThat(bare.contact().points()).hasSize(3);
        assertThat(bare.profile().dates()).isEmpty();
        assertThat(found(dealer, wang)).isEqualTo(bare);
    }

    @Test
    @Tag("CUS-1")
    default void aPhoneIsFoundInEveryUsualWayOfWriting() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer mobile = registered(dealer, RegisterCustomer.person("王", "小明", "13812345678"));
        Customer landline = registered(dealer, RegisterCustomer.person("李", "雷", "021-65529988"));
        for (String text : List.of(
                "13812345678", "138 1234", "+86 138-1234-5678", "0086138", "013812345678", "8613812345678", "１３８１")) {
            assertThat(ids(dealer, By.PHONE, text)).as(text).containsExactly(mobile);
        }
        for (String text : List.of("02165529988", "021-6552", "+86 21 65529988", "2165529988", "008621")) {
            assertThat(ids(dealer, By.PHONE, text)).as(text).containsExactly(landline);
        }
        assertThat(ids(dealer, By.PHONE, "65529988")).isEmpty();
    }

    @Test
    @Tag("CUS-1")
    default void aNameIsFoundInCharactersByItsReadingAndByItsInitials() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer shan = registered(dealer, RegisterCustomer.person("单", "田芳", "13812345678"));
        Customer zeng = registered(dealer, RegisterCustomer.person("曾", "国藩", "13812345679"));
        for (String text : List.of("单田", "田芳", "shantianfang", "Shan Tian", "tianfang", "stf", "tfs")) {
            assertThat(ids(dealer, By.NAME, text)).as(text).containsExactly(shan);
        }
        assertThat(ids(dealer, By.NAME, "zengguofan")).containsExactly(zeng);
        assertThat(ids(dealer, By.NAME, "dantianfang")).isEmpty();
        assertThat(ids(dealer, By.NAME, "ceng")).isEmpty();

        corrected(dealer, shan, RegisterCustomer.person("仇", "英", "13812345678"));
        assertThat(ids(dealer, By.NAME, "stf")).isEmpty();
        assertThat(ids(dealer, By.NAME, "qiuying")).hasSize(1);
    }

    @Test
    @Tag("CUS-1")
    default void aCompanyIsFoundByItsCodeAndAWrongCodeIsRefused() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer company = registered(
                dealer, RegisterCustomer.company("上海出租公司", "13812345678").with(coded("91340600ma2pbn188w")));

        assertThat(company.profile().companyCode()).contains(new CompanyCode("91340600MA2PBN188W"));
        assertThat(ids(dealer, By.COMPANY_CODE, "913406 00MA")).containsExactly(company);
        assertThat(ids(dealer, By.NAME, "shanghaichuzu")).containsExactly(company);
        RegisterCustomer wrong = RegisterCustomer.company("x", "13812345678")
                .with(new CustomerDetails(
                        null,
                        List.of(new Contact(ContactPointKind.E_MAIL, "nobody", null)),
                        List.of(new YearlyDate("x", 2, 30)),
                        "91340600MA2PBN1880",
                        null,
                        null));
        assertThatThrownBy(() -> registered(dealer, wrong))
                .isInstanceOfSatisfying(
                        InvalidInputException.class,
                        invalid -> assertThat(invalid.faults())
                                .extracting(FieldFault::field, FieldFault::code)
                                .containsExactlyInAnyOrder(
                                        tuple("details.contacts[0].value", "contact-point"),
                                        tuple("details.dates[0].day", "no-such-date"),
                                        tuple("details.companyCode", "company-code-text")));
    }

    private static CustomerDetails coded(String code) {
        return new CustomerDetails(null, null, null, code, null, null);
    }

    private static Customer registered(DealerStage dealer, RegisterCustomer command) {
        return dealer.crm().customers().register(dealer.clerk(), command).orElseThrow();
    }

    private static Customer corrected(DealerStage dealer, Customer customer, RegisterCustomer data) {
        return dealer.crm()
                .customers()
                .correct(dealer.clerk(), new CorrectCustomer(customer.id().value(), data))
                .orElseThrow();
    }

    private static Customer found(DealerStage dealer, Customer customer) {
        return dealer.crm().customers().find(dealer.clerk(), customer.id().value());
    }

    private static List<Customer> ids(DealerStage dealer, By by, String text) {
        return dealer.crm()
                .customers()
                .search(dealer.clerk(), new FindCustomers(by, text, PageOf.first(10)))
                .items();
    }
}
