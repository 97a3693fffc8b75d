package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.journal.JournalEntry;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.portal.FindLinks;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.portal.IssuedLink;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The links by which customers come (CUS-11). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface PortalLinkRules extends OnStage {

    @Test
    @Tag("CUS-11")
    default void aLinkOpensOneCustomerUntilItsEndAndItsUsesAreCounted() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = dealer.customer("王", "小明");
        IssuedLink issued = SelfServiceRules.issued(dealer, wang.id().value());

        assertThat(issued.token()).matches("my_[A-Za-z0-9_-]{43}");
        assertThat(issued).asString().doesNotContain(issued.token());
        assertThat(dealer.crm().portal().authenticate(issued.token())).contains(issued.link());
        stage().pass(Duration.ofMinutes(29));
        dealer.crm().portal().authenticate(issued.token());
        stage().pass(Duration.ofMinutes(1));
        dealer.crm().portal().authenticate(issued.token());
        PortalLink seen = links(dealer, wang).get(0);
        assertThat(seen.uses().count()).as("two stretches of use").isEqualTo(2);
        assertThat(seen.uses().last()).contains(stage().now());
        stage().pass(Duration.ofDays(90).minusMinutes(30).minusNanos(1_000));
        assertThat(dealer.crm().portal().authenticate(issued.token())).isPresent();
        stage().pass(Duration.ofNanos(1_000));
        assertThat(dealer.crm().portal().authenticate(issued.token())).isEmpty();
        assertThat(SelfServiceRules.told(dealer, issued.link().id().subject()))
                .extracting(JournalEntry::type)
                .containsExactly("portal.link-issued");
    }

    private static List<PortalLink> links(DealerStage dealer, Customer customer) {
        return dealer.crm()
                .portal()
                .list(dealer.as(Role.CARE_AGENT), new FindLinks(customer.id().value(), PageOf.first(9)))
                .items();
    }

    @Test
    @Tag("CUS-11")
    default void aRevokedAWrongAndAnOverdueTokenAreAnsweredAlike() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer wang = dealer.customer("王", "小明");
        IssuedLink issued = SelfServiceRules.issued(dealer, wang.id().value());
        PortalLink revoked = dealer.crm()
                .portal()
                .revoke(dealer.as(Role.CARE_AGENT), issued.link().id().value())
                .orElseThrow();

        assertThat(dealer.crm().portal().authenticate(issued.token())).isEmpty();
        assertThat(dealer.crm().portal().authenticate("my_" + "A".repeat(43))).isEmpty();
        assertThat(dealer.crm().portal().authenticate("nonsense")).isEmpty();
        assertThat(dealer.crm()
                        .portal()
                        .revoke(dealer.as(Role.CARE_AGENT), issued.link().id().value())
                        .orElseThrow())
                .isEqualTo(revoked);
        assertThat(links(dealer, wang))
                .singleElement()
                .satisfies(link -> assertThat(link.uses().count()).isZero());
    }

    @Test
    @Tag("CUS-11")
    @Tag("NET-2")
    @Tag("NET-4")
    default void onlyTheDealersDeskIssuesLinksAndForItsOwnCustomersOnly() {
        DealerStage here = stage().openDealer("SH01", 1);
        DealerStage there = stage().openDealer("SH02", 1);
        Customer foreign = there.customer("李", "四");

        assertThatThrownBy(() -> SelfServiceRules.issued(here, foreign.id().value()))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> there.crm()
                        .portal()
                        .issue(
                                there.as(Role.TECHNICIAN),
                                new IssueLink(foreign.id().value())))
                .isInstanceOf(ForbiddenException.class);
        PortalLink link = SelfServiceRules.issued(there, foreign.id().value()).link();
        assertThatThrownBy(() -> here.crm()
                        .portal()
                        .revoke(here.as(Role.CARE_AGENT), link.id().value()))
                .isInstanceOf(NotFoundException.class);
    }
}
