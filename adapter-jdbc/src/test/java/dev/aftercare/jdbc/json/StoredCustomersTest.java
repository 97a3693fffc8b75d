package dev.aftercare.jdbc.json;

import static org.assertj.core.api.Assertions.assertThat;

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
import dev.aftercare.domain.customer.CustomerContact;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerProfile;
import dev.aftercare.domain.customer.FieldVerdicts;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.RememberedDate;
import dev.aftercare.domain.customer.Salutation;
import dev.aftercare.domain.customer.Verification;
import java.time.Instant;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is stored of a customer is pinned to the letter: rows of a release outlive it. */
class StoredCustomersTest {

    private static final Instant AT = Instant.parse("2026-03-02T02:00:00Z");
    private static final String RIGHT = "{\"state\":\"VERIFIED\",\"at\":\"2026-03-02T02:00:00Z\",\"by\":\"agent\"}";

    @Test
    void contactPoints() {
        CustomerContact contact = new CustomerContact(List.of(
                new ContactPoint(
                        ContactPointKind.PHONE,
                        "+8613812345678",
                        "office",
                        Verification.found(true, AT, "agent"),
                        ContactSource.DEALER),
                ContactPoint.of(ContactPointKind.E_MAIL, "a@b.cn").from(ContactSource.CUSTOMER)));
        String stored = "{\"v\":1,\"points\":[{\"kind\":\"PHONE\",\"value\":\"+8613812345678\",\"label\":\"office\","
                + "\"found\":" + RIGHT
                + ",\"source\":\"DEALER\"},{\"kind\":\"E_MAIL\",\"value\":\"a@b.cn\",\"label\":\"\","
                + "\"found\":{\"state\":\"UNVERIFIED\",\"at\":null,\"by\":\"\"},\"source\":\"CUSTOMER\"}]}";
        assertThat(ContactPointsJson.write(contact)).isEqualTo(stored);
        assertThat(ContactPointsJson.read(stored)).isEqualTo(contact);
    }

    @Test
    void contactPointsOfAReleaseThatKnewNoSourceCameFromTheDealer() {
        String before = "{\"v\":1,\"points\":[{\"kind\":\"E_MAIL\",\"value\":\"a@b.cn\",\"label\":\"\","
                + "\"found\":{\"state\":\"UNVERIFIED\",\"at\":null,\"by\":\"\"}}]}";
        assertThat(ContactPointsJson.read(before).points())
                .containsExactly(ContactPoint.of(ContactPointKind.E_MAIL, "a@b.cn"));
    }

    @Test
    void whatAReleaseBeforeWroteOfPhonesIsRightAndTheRestIsKept() {
        CustomerContact known = new CustomerContact(List.of(
                new ContactPoint(
                        ContactPointKind.PHONE,
                        "+8613812345678",
                        "office",
                        Verification.found(true, AT, "agent"),
                        ContactSource.DEALER),
                ContactPoint.of(ContactPointKind.E_MAIL, "a@b.cn")));
        CustomerContact before =
                ContactJson.read("{\"v\":1,\"phones\":[\"13900001111\",\"+8613812345678\"],\"address\":\"上海\"}");
        CustomerContact read = known.told(before.phones(), before.address());
        assertThat(read.phones()).containsExactly(new Phone("13900001111"), new Phone("+8613812345678"));
        assertThat(read.points())
                .hasSize(4)
                .contains(known.points().get(0), known.points().get(1));
    }

    @Test
    void profile() {
        CustomerProfile profile = new CustomerProfile(
                Optional.of(Salutation.MS),
                Optional.empty(),
                List.of(new RememberedDate("wedding", MonthDay.of(2, 29))),
                Optional.of(new CompanyCode("91340600MA2PBN188W")),
                "logistics",
                "");
        String stored = "{\"v\":1,\"salutation\":\"MS\",\"dates\":[{\"name\":\"wedding\",\"day\":\"--02-29\"}],"
                + "\"companyCode\":\"91340600MA2PBN188W\",\"industry\":\"logistics\",\"wonThrough\":\"\"}";
        assertThat(ProfileJson.write(profile)).isEqualTo(stored);
        assertThat(ProfileJson.read(stored, Optional.empty())).isEqualTo(profile);
    }

    @Test
    void wishes() {
        ContactWishes wishes = new ContactWishes(
                new ContactPreferences(
                        Optional.of(ContactChannel.WECHAT),
                        Optional.of(new ConvenientHours(LocalTime.of(18, 0), LocalTime.of(21, 30))),
                        Optional.of("en")),
                new ConsentHistory(List.of(new ConsentEntry(
                        ConsentPurpose.MARKETING,
                        ContactChannel.SMS,
                        true,
                        AT,
                        new ConsentProof("clerk", ConsentProof.Means.IN_WRITING, "2026-1")))));
        String stored = "{\"v\":1,\"channel\":\"WECHAT\",\"from\":\"18:00\",\"to\":\"21:30\",\"language\":\"en\","
                + "\"consents\":[{\"purpose\":\"MARKETING\",\"channel\":\"SMS\",\"given\":true,"
                + "\"at\":\"2026-03-02T02:00:00Z\",\"by\":\"clerk\",\"means\":\"IN_WRITING\",\"wording\":\"2026-1\"}]}";
        assertThat(WishesJson.write(wishes)).isEqualTo(stored);
        assertThat(WishesJson.read(stored)).isEqualTo(wishes);
    }

    @Test
    void verdicts() {
        FieldVerdicts verdicts = FieldVerdicts.none().with(CustomerField.NAME, Verification.found(true, AT, "agent"));
        String stored = "{\"v\":1,\"found\":{\"NAME\":" + RIGHT + "}}";
        assertThat(VerdictsJson.write(verdicts)).isEqualTo(stored);
        assertThat(VerdictsJson.read(stored)).isEqualTo(verdicts);
    }
}
