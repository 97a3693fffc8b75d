package dev.aftercare.usecase.network;

import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Manufacturer;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.Page;
import dev.aftercare.usecase.call.Ask;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.door.Answer;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import dev.aftercare.usecase.door.Work;
import java.util.List;

/** Founds the network, opens dealers, hires, and sets hours (NET-1, NET-4). Thread-safe. */
public final class NetworkDesk {

    private static final Answer<Manufacturer> MANUFACTURER = new Answer<>(
            SubjectKind.ORGANISATION,
            manufacturer -> manufacturer.id().value(),
            Manufacturer::version,
            (work, id) -> work.stores().organisations().manufacturer());
    private static final Answer<Dealer> DEALER = new Answer<>(
            SubjectKind.ORGANISATION,
            dealer -> dealer.id().value(),
            Dealer::version,
            (work, id) -> work.stores().organisations().dealer(new OrganisationId(id)));
    private static final Answer<BayUse> BAY = new Answer<>(
            SubjectKind.BAY,
            use -> use.bay().id().value(),
            use -> 1,
            (work, id) -> new BayUseCase(work).find(new BayId(id)));
    private static final Answer<StaffMember> STAFF = new Answer<>(
            SubjectKind.STAFF,
            person -> person.id().value(),
            StaffMember::version,
            (work, id) -> work.stores().staff().find(new StaffId(id)));

    private final Door door;

    /** A desk behind {@code door}. */
    public NetworkDesk(Door door) {
        this.door = door;
    }

    /** Founds the network with the standard policies; refused where there is one ({@code network.already-founded}). */
    public Outcome<Manufacturer> found(Call call, FoundNetwork command) {
        return door.command(
                call, UseCase.NETWORK_FOUND, command, MANUFACTURER, work -> FoundNetworkUseCase.found(work, command));
    }

    /** Opens a dealer, in the scope of the network; refused where its code is taken. */
    public Outcome<Dealer> openDealer(Call call, OpenDealer command) {
        return door.command(
                call, UseCase.NETWORK_OPEN_DEALER, command, DEALER, work -> OpenDealerUseCase.open(work, command));
    }

    /** Takes somebody into the staff of the scope's dealer. */
    public Outcome<StaffMember> hire(Call call, HireStaff command) {
        return door.command(call, UseCase.NETWORK_HIRE, command, STAFF, work -> HireStaffUseCase.hire(work, command));
    }

    /** Changes what the scope's dealer is called and where it belongs (NET-1). */
    public Outcome<Dealer> changeProfile(Call call, ChangeProfile command) {
        return door.command(
                call,
                UseCase.NETWORK_CHANGE_PROFILE,
                command,
                DEALER,
                work -> ChangeProfileUseCase.change(work, command));
    }

    /**
     * Changes which brands and regions the network has; refused where regions do not form a tree, or one goes that a dealer is in. An area
     * supervisor sees the dealers of their regions and of all that is part of those (NET-1).
     */
    public Outcome<Manufacturer> changeStructure(Call call, ChangeStructure command) {
        return door.command(
                call,
                UseCase.NETWORK_CHANGE_STRUCTURE,
                command,
                MANUFACTURER,
                work -> StructureUseCase.change(work, command));
    }

    /**
     * Changes what the manufacturer lets the scope's dealer do; refused while the dealer offers what the mandate does not cover, or for a brand
     * that the network does not have (NET-1).
     */
    public Outcome<Dealer> changeMandate(Call call, ChangeMandate command) {
        return door.command(
                call, UseCase.NETWORK_CHANGE_MANDATE, command, DEALER, work -> SetupUseCase.mandate(work, command));
    }

    /** Changes parking places and departments of the scope's dealer; refused where a department goes in which somebody is (NET-1). */
    public Outcome<Dealer> changePremises(Call call, ChangePremises command) {
        return door.command(
                call, UseCase.NETWORK_CHANGE_PREMISES, command, DEALER, work -> SetupUseCase.premises(work, command));
    }

    /** The manufacturer, with the brands and regions of its network. */
    public Manufacturer network(Call call) {
        return door.query(call, UseCase.NETWORK_SEE, new Ask(), Work::manufacturer);
    }

    /** Gives the scope's dealer other opening hours; refused while appointments lie outside them, unless it is to be done even so. */
    public Outcome<Dealer> changeHours(Call call, ChangeHours command) {
        return door.command(
                call,
                UseCase.NETWORK_CHANGE_HOURS,
                command,
                DEALER,
                work -> ChangeHoursUseCase.ofDealer(work, command));
    }

    /** Gives the scope's dealer other bays and services; refused while something is booked that they would cut off, unless it is to be done even so. */
    public Outcome<Dealer> changeWorkshop(Call call, ChangeWorkshop command) {
        return door.command(
                call,
                UseCase.NETWORK_CHANGE_WORKSHOP,
                command,
                DEALER,
                work -> ChangeWorkshopUseCase.change(work, command));
    }

    /**
     * Takes a bay out of use for some time; nothing is booked or moved there meanwhile. What is booked there already stays so until it is
     * settled, and is told (APT-2, CARE-11).
     */
    public Outcome<BayUse> takeBayOut(Call call, TakeBayOut command) {
        return door.command(call, UseCase.NETWORK_USE_BAY, command, BAY, work -> new BayUseCase(work).takeOut(command));
    }

    /** Puts a bay back to use, also before the end that was told; where it is not out of use nothing happens (APT-2). */
    public Outcome<BayUse> putBayBack(Call call, PutBayBack command) {
        return door.command(call, UseCase.NETWORK_USE_BAY, command, BAY, work -> new BayUseCase(work).putBack(command));
    }

    /** Gives a member of staff other working hours; refused while appointments of theirs lie outside them, unless it is to be done even so. */
    public Outcome<StaffMember> changeStaffHours(Call call, ChangeStaffHours command) {
        return door.command(
                call,
                UseCase.NETWORK_CHANGE_STAFF_HOURS,
                command,
                STAFF,
                work -> ChangeHoursUseCase.ofStaff(work, command));
    }

    /** The scope's dealer. */
    public Dealer dealer(Call call) {
        return door.query(call, UseCase.NETWORK_SEE_DEALER, new Ask(), Work::dealer);
    }

    /** The dealers of the network in the order of their codes. */
    public Page<Dealer> dealers(Call call, PageOf page) {
        return door.query(
                call,
                UseCase.NETWORK_LIST_DEALERS,
                page,
                work -> work.stores().organisations().dealers(page.toRequest()));
    }

    /** The dealers of a region and of all that is part of it, in the order of their codes; to an area supervisor those of their regions. */
    public Page<Dealer> dealersOfRegion(Call call, DealersOfRegion question) {
        return door.query(
                call, UseCase.NETWORK_LIST_REGION, question, work -> StructureUseCase.dealers(work, question));
    }

    /** Everybody of the scope's dealer, who has left too, in the order of ids. */
    public List<StaffMember> staff(Call call) {
        return door.query(
                call,
                UseCase.NETWORK_LIST_STAFF,
                new Ask(),
                work -> work.stores().staff().of(work.dealer().id()));
    }
}
