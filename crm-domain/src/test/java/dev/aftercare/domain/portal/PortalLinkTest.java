package dev.aftercare.domain.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.aftercare.domain.access.Scope;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.portal.PortalLink.Uses;
import dev.aftercare.domain.shared.OrganisationId;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("CUS-11")
class PortalLinkTest {

    private static final Instant NOW = Instant.parse("2026-03-02T00:00:00Z");
    private static final Instant END = NOW.plus(Duration.ofDays(90));
    private static final OrganisationId DEALER = new OrganisationId(new UUID(0, 1));
    private static final CustomerId CUSTOMER = new CustomerId(new UUID(0, 2));

    private static PortalLink link() {
        return PortalLink.issued(new PortalLinkId(new UUID(0, 3)), DEALER, CUSTOMER, NOW, END)
                .orElseThrow();
    }

    @Test
    void itIsValidUntilItsEndWhichIsNotIncluded() {
        assertThat(link().isValidAt(END.minusNanos(1))).isTrue();
        assertThat(link().isValidAt(END)).isFalse();
    }

    @Test
    void aRevokedOneIsNotValidAndRevokedAgainStaysAsItIs() {
        PortalLink revoked = link().revoked(NOW).orElseThrow();
        assertThat(revoked.isValidAt(NOW)).isFalse();
        assertThat(revoked.version()).isEqualTo(2);
        assertThat(revoked.revoked(END).orElseThrow()).isEqualTo(revoked);
    }

    @Test
    void whoComesAgainWithinHalfAnHourIsAtTheSameUse() {
        PortalLink used = new PortalLink(
                link().id(), DEALER, CUSTOMER, NOW, END, Optional.empty(), new Uses(1, Optional.of(NOW)), 1);
        assertThat(link().isAnotherUseAt(NOW)).isTrue();
        assertThat(used.isAnotherUseAt(NOW.plus(Duration.ofMinutes(30)).minusNanos(1)))
                .isFalse();
        assertThat(used.isAnotherUseAt(NOW.plus(Duration.ofMinutes(30)))).isTrue();
    }

    @Test
    void itOpensWhatTheDealerKeepsOfTheCustomerToTheCustomer() {
        Scope.Person person = new Scope.Person(DEALER, CUSTOMER);
        assertThat(link().scope()).isEqualTo(person);
        assertThat(link().actor().isCustomer(person)).isTrue();
        assertThat(link().actor().isCustomer(new Scope.Person(DEALER, new CustomerId(new UUID(0, 9)))))
                .isFalse();
    }

    @Test
    void daysOfAPolicyAreLimited() {
        assertThat(PortalPolicy.standard().linkDays()).isEqualTo(90);
        assertThatIllegalArgumentException().isThrownBy(() -> new PortalPolicy(0));
        assertThatIllegalArgumentException().isThrownBy(() -> new PortalPolicy(3_661));
    }
}
