package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.NetworkRefusal;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Trade;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.domain.staff.HandedOver;
import dev.aftercare.domain.staff.HandedOver.Part;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ForbiddenException;
import dev.aftercare.usecase.call.NotFoundException;
import dev.aftercare.usecase.call.VersionMismatchException;
import dev.aftercare.usecase.network.ChangeMandate;
import dev.aftercare.usecase.network.ChangePremises;
import dev.aftercare.usecase.network.ChangePremises.DepartmentInput;
import dev.aftercare.usecase.network.ChangeProfile;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeStructure.RegionInput;
import dev.aftercare.usecase.network.DealersOfRegion;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.Placed;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Brands, regions, what dealers may do and how they are laid out (NET-1). */
interface NetworkRules extends OnStage {

    private Outcome<Manufacturer> structure(Call call, RegionInput... regions) {
        return stage().crm().network().changeStructure(call, new ChangeStructure(List.of("A", "B"), List.of(regions)));
    }

    private Manufacturer eastWithShanghai() {
        return structure(
                        Stage.administrator(),
                        new RegionInput("East", "华东", null),
                        new RegionInput("Shanghai", "上海", "East"),
                        new RegionInput("West", "西部", null))
                .orElseThrow();
    }

    private Outcome<Dealer> moved(DealerStage dealer, String region) {
        Call administrator = Stage.administratorAt(dealer.dealer().id());
        OpenDealer.Profile profile =
                new OpenDealer.Profile(dealer.dealer().profile().name(), region, "Shanghai", Grade.A);
        return stage().crm().network().changeProfile(administrator, new ChangeProfile(profile));
    }

    private static Call supervisor(DealerStage dealer, String region) {
        return Call.in(
                dealer.dealer().id(),
                new Actor("area", Optional.empty(), Set.of(Role.AREA_SUPERVISOR), Set.of(region)));
    }

    private static Object refusal(Outcome<?> outcome) {
        return outcome.<Object>fold(done -> done, Refusal::code);
    }

    @Test
    @Tag("NET-1")
    @Tag("NET-2")
    default void whoSupervisesARegionSeesTheDealersOfAllThatIsPartOfIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        eastWithShanghai();
        moved(dealer, "Shanghai").orElseThrow();
        assertThat(dealer.crm().network().dealer(supervisor(dealer, "East")).id())
                .isEqualTo(dealer.dealer().id());
        assertThat(dealer.crm().network().dealer(supervisor(dealer, "Shanghai")).id())
                .isEqualTo(dealer.dealer().id());
        assertThatThrownBy(() -> dealer.crm().network().dealer(supervisor(dealer, "West")))
                .isInstanceOf(NotFoundException.class);
        moved(dealer, "East").orElseThrow();
        assertThatThrownBy(() -> dealer.crm().network().dealer(supervisor(dealer, "Shanghai")))
                .as("what it is part of is not part of it")
                .isInstanceOf(NotFoundException.class);
        structure(Stage.administrator(), new RegionInput("East", "华东", "China"), new RegionInput("China", "中国", null))
                .orElseThrow();
        assertThat(dealer.crm().network().dealer(supervisor(dealer, "China")).id())
                .as("the tree as it is now")
                .isEqualTo(dealer.dealer().id());
    }

    private List<String> listed(Actor actor, String region) {
        return stage()
                .crm()
                .network()
                .dealersOfRegion(Call.inNetwork(actor), new DealersOfRegion(region, null, 9))
                .items()
                .stream()
                .map(Dealer::code)
                .toList();
    }

    @Test
    @Tag("NET-1")
    @Tag("NET-2")
    default void aSupervisorListsTheDealersOfTheirOwnRegionsOnly() {
        DealerStage shanghai = stage().openDealer("SH01", 1);
        DealerStage east = stage().openDealer("EA01", 1);
        DealerStage west = stage().openDealer("WE01", 1);
        eastWithShanghai();
        moved(shanghai, "Shanghai").orElseThrow();
        moved(east, "East").orElseThrow();
        moved(west, "West").orElseThrow();
        Actor supervisor = new Actor("area", Optional.empty(), Set.of(Role.AREA_SUPERVISOR), Set.of("East"));
        Actor inShanghai = new Actor("city", Optional.empty(), Set.of(Role.AREA_SUPERVISOR), Set.of("Shanghai"));
        Actor manager = new Actor("oem", Optional.empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of());
        assertThat(listed(supervisor, "East")).containsExactly("EA01", "SH01");
        assertThat(listed(supervisor, "Shanghai")).containsExactly("SH01");
        assertThat(listed(supervisor, "West")).isEmpty();
        assertThat(listed(inShanghai, "East")).as("their part of it").containsExactly("SH01");
        assertThat(listed(manager, "West")).containsExactly("WE01");
    }

    @Test
    @Tag("NET-1")
    default void whoIsMandatedForServiceAloneDeliversNoNewCar() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        DealerVehicle car = dealer.aCar();
        mandated(dealer, List.of(), List.of(Trade.SERVICE), null).orElseThrow();
        DeliverVehicle delivery =
                new DeliverVehicle(car.id().value(), car.owner().orElseThrow().value(), LocalDate.of(2026, 3, 1), null);
        assertThat(refusal(dealer.crm().vehicles().deliver(dealer.as(Role.SALES_CONSULTANT), delivery)))
                .isEqualTo(NetworkRefusal.DOES_NOT_SELL);
        mandated(dealer, List.of(), List.of(Trade.SERVICE, Trade.SALES), null).orElseThrow();
        dealer.crm()
                .vehicles()
                .deliver(dealer.as(Role.SALES_CONSULTANT), delivery)
                .orElseThrow();
    }

    @Test
    @Tag("NET-1")
    default void aDealerIsInARegionThatThereIsAndTheRegionStays() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        eastWithShanghai();
        moved(dealer, "Shanghai").orElseThrow();
        assertThat(refusal(moved(dealer, "North"))).isEqualTo(NetworkRefusal.REGION_UNKNOWN);
        assertThat(refusal(structure(Stage.administrator(), new RegionInput("East", "华东", null))))
                .isEqualTo(NetworkRefusal.REGION_HAS_DEALERS);
        moved(dealer, "East").orElseThrow();
        structure(Stage.administrator(), new RegionInput("East", "华东", null)).orElseThrow();
    }

    @Test
    @Tag("NET-1")
    default void aBrandStaysAsLongAsADealerHasAMandateForIt() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        eastWithShanghai();
        mandated(dealer, List.of("A"), List.of(Trade.SERVICE), null).orElseThrow();
        Outcome<Manufacturer> withoutA = brands(List.of("B"));
        assertThat(refusal(withoutA)).isEqualTo(NetworkRefusal.BRAND_HAS_DEALERS);
        assertThat(withoutA.<Map<String, String>>fold(done -> Map.of(), Refusal::arguments))
                .containsEntry("brand", "A")
                .containsEntry("dealer", "SH01");
        brands(List.of("A")).orElseThrow();
        brands(List.of("A", "B")).orElseThrow();
        mandated(dealer, List.of("B"), List.of(Trade.SERVICE), null).orElseThrow();
        brands(List.of("B")).orElseThrow();
    }

    private Outcome<Manufacturer> brands(List<String> brands) {
        return stage().crm()
                .network()
                .changeStructure(
                        Stage.administrator(),
                        new ChangeStructure(brands, List.of(new RegionInput("East", "华东", null))));
    }

    @Test
    @Tag("NET-1")
    default void theStructureIsTheNetworksAndChangesByVersion() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Manufacturer first = eastWithShanghai();
        assertThat(dealer.crm().network().network(dealer.as(Role.GUARD))).isEqualTo(first);
        Call stale = Stage.administrator().expecting(first.version() - 1);
        assertThatThrownBy(() -> structure(stale, new RegionInput("East", "华东", null)))
                .isInstanceOf(VersionMismatchException.class);
        assertThatThrownBy(() -> structure(dealer.as(Role.DEALER_MANAGER), new RegionInput("East", "华东", null)))
                .isInstanceOf(ForbiddenException.class);
    }

    private static Outcome<Dealer> mandated(
            DealerStage dealer, List<String> brands, List<Trade> trades, @Nullable List<String> services) {
        return dealer.crm()
                .network()
                .changeMandate(
                        Stage.administratorAt(dealer.dealer().id()),
                        new ChangeMandate(new ChangeMandate.Mandate(brands, trades, services, "PW-1")));
    }

    @Test
    @Tag("NET-1")
    default void aDealerOffersWhatItIsAuthorisedForOnly() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        eastWithShanghai();
        assertThat(refusal(mandated(dealer, List.of("A"), List.of(Trade.SERVICE), List.of("maintenance"))))
                .as("it offers painting")
                .isEqualTo(NetworkRefusal.SERVICE_NOT_AUTHORISED);
        assertThat(refusal(mandated(dealer, List.of("A"), List.of(Trade.SALES), null)))
                .isEqualTo(NetworkRefusal.SERVICE_NOT_AUTHORISED);
        assertThat(refusal(mandated(dealer, List.of("C"), List.of(Trade.SALES, Trade.SERVICE), null)))
                .isEqualTo(NetworkRefusal.BRAND_UNKNOWN);
        Dealer changed = mandated(
                        dealer,
                        List.of("A"),
                        List.of(Trade.SERVICE),
                        List.of("maintenance", "half-day", "paint", "check", "polish", "body"))
                .orElseThrow();
        assertThat(changed.setup().mandate().partsWarehouse()).contains("PW-1");
        assertThat(changed.setup().mandate().trades()).containsExactly(Trade.SERVICE);
        assertThat(dealer.crm().network().dealer(dealer.clerk())).isEqualTo(changed);
        assertThatThrownBy(() -> dealer.crm()
                        .network()
                        .changeMandate(
                                dealer.as(Role.DEALER_MANAGER),
                                new ChangeMandate(new ChangeMandate.Mandate(null, List.of(Trade.SERVICE), null, null))))
                .as("a dealer does not authorise itself")
                .isInstanceOf(ForbiddenException.class);
    }

    @Test
    @Tag("NET-1")
    @Tag("NET-4")
    default void peopleAreInDepartmentsThatThereAreAndTheseStay() {
        LeavingStage house = new LeavingStage(stage().openDealer("SH01", 1));
        ChangePremises care = new ChangePremises(
                new ChangePremises.Premises(List.of("P1", "P2"), List.of(new DepartmentInput("customer-care", "客服部"))));
        Dealer changed = house.dealer()
                .crm()
                .network()
                .changePremises(house.manager(), care)
                .orElseThrow();
        assertThat(changed.setup().premises().parkingPlaces()).containsExactly("P1", "P2");
        StaffMember person = house.hire(Role.CARE_AGENT);
        placed(house, person, "customer-care", false).orElseThrow();
        ChangePremises none = new ChangePremises(
                new ChangePremises.Premises(List.of(), List.of(new DepartmentInput("workshop", "车间"))));
        assertThat(refusal(house.dealer().crm().network().changePremises(house.manager(), none)))
                .isEqualTo(NetworkRefusal.DEPARTMENT_HAS_STAFF);
    }

    private static Outcome<Placed> placed(LeavingStage house, StaffMember person, String department, boolean head) {
        return house.dealer()
                .crm()
                .staff()
                .place(
                        house.manager(),
                        PlaceStaff.now(person.id().value(), List.copyOf(person.roles()), List.of(), department, head));
    }

    @Test
    @Tag("NET-3")
    @Tag("NET-5")
    default void whenTheHeadOfADepartmentHasLeftSomebodyOfItHeadsIt() {
        LeavingStage house = new LeavingStage(stage().openDealer("SH01", 1));
        StaffMember head = placed(house, house.hire(Role.CUSTOMER_RELATIONS_MANAGER), "customer-care", true)
                .orElseThrow()
                .person();
        house.hire(Role.CARE_AGENT);
        StaffMember member = placed(house, house.hire(Role.CARE_AGENT), "customer-care", false)
                .orElseThrow()
                .person();
        LocalDate sunday = LocalDate.of(2026, 3, 1);
        assertThat(house.leave(LeaveStaff.sharing(head.id().value(), sunday, HandOverRule.ROUND_ROBIN)))
                .containsExactly(HandedOver.moved(head.id().subject(), Part.HEAD, member.id()));
        assertThat(house.seen(member).latestPost().heads("customer-care")).isTrue();
        assertThat(house.leave(LeaveStaff.sharing(member.id().value(), sunday, HandOverRule.ROUND_ROBIN)))
                .as("nobody is left in it")
                .extracting(HandedOver::part, HandedOver::result)
                .containsExactly(tuple(Part.HEAD, HandedOver.Result.STAYED));
    }
}
