package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.prospect.CardStanding.Stage;
import dev.aftercare.domain.prospect.DealerProspects;
import dev.aftercare.domain.prospect.LossReason;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCounts;
import dev.aftercare.domain.prospect.ProspectFigures;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.prospect.LoseProspect;
import dev.aftercare.usecase.prospect.SeeDealerProspects;
import dev.aftercare.usecase.prospect.SeeProspectFigures;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How many A cards became C cards, and what a person's rights leave of them (CUS-4a, CUS-9). It is Monday 2026-03-02, 08:00 in Shanghai. */
interface ProspectFigureRules extends OnStage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("CUS-4a")
    default void cardsAreCountedByConsultantAndSourceWithWhatBecameOfThem() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        StaffMember li = here.consultant();
        StaffMember zhao = here.consultant();
        Customer buyer = here.dealer().customer("王", "一");
        here.comesIn(buyer, li).orElseThrow();
        ProspectCard lost = here.met(here.dealer().customer("王", "二"), li, MONDAY);
        here.met(here.dealer().customer("王", "三"), zhao, MONDAY);
        here.desk()
                .lose(here.manager(), new LoseProspect(lost.id().value(), LossReason.PRICE))
                .orElseThrow();
        here.deliver(here.dealer().customer("王", "四"), MONDAY);
        stage().pass(Duration.ofDays(40));
        LocalDate april = MONDAY.plusDays(40);
        here.deliver(buyer, april);

        ProspectFigures march = here.figures(MONDAY, MONDAY);
        assertThat(march.byConsultant())
                .isEqualTo(Map.of(
                        li.id(),
                        new ProspectCounts(2, 1, 1, 0, 0, 0),
                        zhao.id(),
                        new ProspectCounts(1, 0, 0, 1, 0, 0)));
        assertThat(march.bySource())
                .isEqualTo(Map.of(
                        ProspectSource.PASSING_BY, new ProspectCounts(1, 1, 0, 0, 0, 0),
                        ProspectSource.REFERRAL, new ProspectCounts(2, 0, 1, 1, 0, 0)));
        assertThat(march.total()).isEqualTo(new ProspectCounts(3, 1, 1, 1, 0, 1));
        assertThat(here.figures(april, april).total())
                .as("the day of the delivery")
                .isEqualTo(new ProspectCounts(0, 0, 0, 0, 1, 0));
    }

    @Test
    @Tag("CUS-4a")
    @Tag("HC-41")
    default void aPeriodIsOfTheDealersDaysAndACardBelongsToTheDayOnWhichItWasOpened() {
        ProspectStage shanghai = new ProspectStage(stage().openDealer("SH01", 1));
        ProspectStage newYork = new ProspectStage(stage().openDealer("NY01", 1, "America/New_York"));
        LocalDate sunday = MONDAY.minusDays(1);
        shanghai.comesIn(shanghai.dealer().customer("王", "一"), shanghai.consultant())
                .orElseThrow();
        newYork.comesIn(newYork.dealer().customer("Wang", "Yi"), newYork.consultant())
                .orElseThrow();
        assertThat(shanghai.figures(MONDAY, MONDAY).total().opened()).isOne();
        assertThat(shanghai.figures(sunday, sunday).total()).isEqualTo(ProspectCounts.NONE);
        assertThat(newYork.figures(sunday, sunday).total().opened()).isOne();
        assertThat(newYork.figures(MONDAY, MONDAY).lines()).isEmpty();

        shanghai.met(shanghai.dealer().customer("王", "二"), shanghai.consultant(), MONDAY.minusDays(9));
        assertThat(shanghai.figures(MONDAY.minusDays(30), sunday).total())
                .as("what is told late changes no period that is over")
                .isEqualTo(ProspectCounts.NONE);
        assertThat(shanghai.figures(MONDAY, MONDAY).total().opened()).isEqualTo(2);
        assertThatThrownBy(() -> shanghai.figures(MONDAY, sunday)).isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("NET-2")
    @Tag("NET-4")
    default void theManufacturerSeesEachDealerAndADealerItself() {
        ProspectStage shanghai = new ProspectStage(stage().openDealer("SH01", 1));
        ProspectStage newYork = new ProspectStage(stage().openDealer("NY01", 1, "America/New_York"));
        DealerProspects none =
                new DealerProspects(stage().openDealer("BJ01", 1).dealer().id(), ProspectCounts.NONE);
        shanghai.comesIn(shanghai.dealer().customer("王", "一"), shanghai.consultant())
                .orElseThrow();
        newYork.deliver(newYork.dealer().customer("Wang", "Yi"), MONDAY.minusDays(1));
        DealerProspects one =
                new DealerProspects(shanghai.dealer().dealer().id(), new ProspectCounts(1, 0, 0, 1, 0, 0));
        DealerProspects other =
                new DealerProspects(newYork.dealer().dealer().id(), new ProspectCounts(0, 0, 0, 0, 0, 1));
        SeeDealerProspects question = new SeeDealerProspects(MONDAY.minusDays(1), MONDAY, PageOf.first(9));
        Call manufacturer =
                Call.inNetwork(new Actor("head", Optional.empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of()));

        assertThat(shanghai.desk().figuresByDealer(manufacturer, question).items())
                .as("in the order of the dealers' codes")
                .containsExactly(none, other, one);
        assertThat(shanghai.desk().figuresByDealer(shanghai.manager(), question).items())
                .containsExactly(one);
        assertThatThrownBy(() -> shanghai.desk()
                        .figures(shanghai.dealer().as(Role.CARE_AGENT), new SeeProspectFigures(MONDAY, MONDAY)))
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("CUS-4a")
    @Tag("CUS-9")
    default void whoIsErasedIsNobodysProspectAndStaysCountedWithoutWords() {
        ProspectStage here = new ProspectStage(stage().openDealer("SH01", 1));
        Customer wang = here.dealer().customer("王", "一");
        ProspectCard card = here.comesIn(wang, here.consultant()).orElseThrow();
        RightsStage.of(here.dealer()).erase(wang.id()).orElseThrow();

        assertThat(here.open()).isEmpty();
        ProspectCard left = here.seen(card);
        assertThat(left.standing().stage()).isEqualTo(Stage.LOST);
        assertThat(left.standing().reason()).contains(LossReason.NO_CONTACT_WANTED);
        assertThat(left.pursuit().map(Pursuit::note)).contains("");
        assertThat(here.figures(MONDAY, MONDAY).total()).isEqualTo(new ProspectCounts(1, 0, 1, 0, 0, 0));
    }
}
