package dev.aftercare.testkit.desk;

import static dev.aftercare.testkit.desk.QualityStage.MARCH;
import static dev.aftercare.testkit.desk.QualityStage.delivered;
import static dev.aftercare.testkit.desk.QualityStage.manager;
import static dev.aftercare.testkit.desk.QualityStage.person;
import static dev.aftercare.testkit.desk.QualityStage.region;
import static dev.aftercare.testkit.desk.QualityStage.supervisor;
import static dev.aftercare.testkit.desk.QualityStage.withoutAddress;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.quality.Share;
import dev.aftercare.domain.quality.WrongField;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.network.ChangeProfile;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeStructure.RegionInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.quality.RegionQuality;
import dev.aftercare.usecase.quality.SeeRegionDataQuality;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report of a region and of all that is part of it (CUS-3c, NET-1, NET-4). It is Monday, 2 March 2026, 8 o'clock in Shanghai. */
interface RegionQualityRules extends OnStage {

    /** Dealers in the East, in Shanghai, which is part of it, and in the West, each with a customer of March. */
    private List<DealerStage> threeRegions() {
        List<DealerStage> dealers =
                List.of(stage().openDealer("EA01", 1), stage().openDealer("SH01", 1), stage().openDealer("WE01", 1));
        stage().crm()
                .network()
                .changeStructure(
                        Stage.administrator(),
                        new ChangeStructure(
                                List.of("A"),
                                List.of(
                                        new RegionInput("East", "华东", null),
                                        new RegionInput("Shanghai", "上海", "East"),
                                        new RegionInput("West", "西部", null))))
                .orElseThrow();
        move(dealers.get(1), "Shanghai");
        move(dealers.get(2), "West");
        delivered(dealers.get(0), person(dealers.get(0), "王", "13812345601"), "2026-03-01");
        delivered(dealers.get(1), withoutAddress(dealers.get(1), "李", "13812345602"), "2026-03-01");
        delivered(dealers.get(2), withoutAddress(dealers.get(2), "张", "13812345603"), "2026-03-02");
        return dealers;
    }

    private void move(DealerStage dealer, String region) {
        OpenDealer.Profile profile =
                new OpenDealer.Profile(dealer.dealer().profile().name(), region, "Shanghai", Grade.A);
        stage().crm()
                .network()
                .changeProfile(Stage.administratorAt(dealer.dealer().id()), new ChangeProfile(profile))
                .orElseThrow();
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-1")
    default void aRegionIsTheSumAndALineOfEachDealerInAllThatIsPartOfIt() {
        List<DealerStage> dealers = threeRegions();
        CorrectionRules.verdicts(
                dealers.get(0),
                person(dealers.get(0), "赵", "13812345604"),
                Verdict.of(CustomerField.PHONE, false),
                Verdict.of(CustomerField.NAME, false));
        CorrectionRules.verdicts(
                dealers.get(1), person(dealers.get(1), "钱", "13812345605"), Verdict.of(CustomerField.PHONE, false));
        RegionQuality east = region(stage(), manager(), MARCH, "East");
        assertThat(codes(east)).containsExactly("EA01", "SH01");
        assertThat(east.sum().complete()).isEqualTo(new Share(1, 2));
        assertThat(east.sum().timely()).isEqualTo(new Share(2, 2));
        assertThat(east.sum().accurate().isOfNothing()).isTrue();
        assertThat(east.sum().wrongMostOften())
                .containsExactly(new WrongField(CustomerField.PHONE, 2), new WrongField(CustomerField.NAME, 1));
        assertThat(east.dealers().get(0).figures().complete()).isEqualTo(new Share(1, 1));
        RegionQuality network = region(stage(), manager(), MARCH, null);
        assertThat(codes(network)).containsExactly("EA01", "SH01", "WE01");
        assertThat(network.sum().complete()).isEqualTo(new Share(1, 3));
        assertThat(network.closed()).isZero();
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-4")
    @Tag("NET-2")
    default void aSupervisorSeesTheDealersOfTheirRegionsAndNoOthers() {
        threeRegions();
        assertThat(codes(region(stage(), supervisor("East"), MARCH, null))).containsExactly("EA01", "SH01");
        assertThat(codes(region(stage(), supervisor("East"), MARCH, "Shanghai")))
                .containsExactly("SH01");
        assertThat(codes(region(stage(), supervisor("Shanghai"), MARCH, "East")))
                .as("their part of it")
                .containsExactly("SH01");
        assertThat(codes(region(stage(), supervisor("Shanghai", "West"), MARCH, null)))
                .containsExactly("SH01", "WE01");
        assertThat(codes(region(stage(), supervisor(), MARCH, null))).isEmpty();
        assertThatThrownBy(() -> region(stage(), supervisor("East"), MARCH, "West"))
                .isInstanceOf(InvalidInputException.class)
                .hasMessageContaining("region");
        assertThatThrownBy(() -> region(stage(), manager(), MARCH, "North"))
                .as("there is none")
                .isInstanceOf(InvalidInputException.class);
    }

    @Test
    @Tag("CUS-3c")
    @Tag("NET-2")
    default void aDealerSeesNoRegion() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        assertThatThrownBy(() -> dealer.crm()
                        .dataQuality()
                        .ofRegion(MergeStage.manager(dealer), new SeeRegionDataQuality(MARCH, null)))
                .isInstanceOf(ForbiddenException.class);
    }

    private static List<String> codes(RegionQuality report) {
        return report.dealers().stream().map(line -> line.dealer().code()).toList();
    }
}
