package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Trade;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.staff.Absence;
import dev.aftercare.domain.staff.HandOverRule;
import dev.aftercare.testkit.desk.RandomCommands.Command;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.ChangeMandate;
import dev.aftercare.usecase.network.ChangePremises;
import dev.aftercare.usecase.network.ChangePremises.DepartmentInput;
import dev.aftercare.usecase.network.ChangeProfile;
import dev.aftercare.usecase.network.ChangeStructure;
import dev.aftercare.usecase.network.ChangeStructure.RegionInput;
import dev.aftercare.usecase.network.DealersOfRegion;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.staff.BeAway;
import dev.aftercare.usecase.staff.ComeBack;
import dev.aftercare.usecase.staff.LeaveStaff;
import dev.aftercare.usecase.staff.PlaceStaff;
import dev.aftercare.usecase.staff.SeeWhoAnswers;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Commands about regions, departments and posts, and about people who are away or leave. */
record RandomStructure(RandomDraws draws) {

    private static final List<String> REGIONS = List.of("East", "South", "Shanghai");
    private static final List<String> DEPARTMENTS = List.of("care", "shop");
    private static final List<Role> ROLES = List.of(Role.SERVICE_ADVISOR, Role.TECHNICIAN, Role.CARE_AGENT);

    Command any(Instant now, int dealer) {
        Call call = administrator(dealer);
        return switch (draws.upTo(8)) {
            case 0 -> network();
            case 1 -> dealer(call);
            case 2 -> premises(call);
            case 3, 4 -> post(call, now, dealer);
            case 5, 6 -> away(now, dealer);
            default -> leaving(call, now, dealer);
        };
    }

    private Call administrator(int dealer) {
        return draws.maybeKeyed(
                Stage.administratorAt(draws.dealer(dealer).dealer().id()));
    }

    private Command network() {
        if (draws.oneIn(2)) {
            DealersOfRegion question = new DealersOfRegion(draws.one(REGIONS), null, 9);
            return Command.of(
                    Stage.administrator(), question, (crm, by) -> crm.network().dealersOfRegion(by, question));
        }
        ChangeStructure command = new ChangeStructure(
                draws.oneIn(2) ? List.of("Great Wheel") : List.of("Great Wheel", "大轮"),
                REGIONS.stream()
                        .filter(region -> !draws.oneIn(4))
                        .map(region -> new RegionInput(region, region, draws.oneIn(3) ? draws.one(REGIONS) : null))
                        .toList());
        return Command.of(
                draws.maybeKeyed(Stage.administrator()),
                command,
                (crm, by) -> crm.network().changeStructure(by, command));
    }

    private Command dealer(Call call) {
        if (draws.oneIn(2)) {
            ChangeProfile command = new ChangeProfile(new OpenDealer.Profile(
                    draws.one(RandomDraws.FAMILIES),
                    draws.one(REGIONS),
                    "Shanghai",
                    draws.one(List.of(Grade.values()))));
            return Command.of(call, command, (crm, by) -> crm.network().changeProfile(by, command));
        }
        ChangeMandate command = new ChangeMandate(new ChangeMandate.Mandate(
                draws.oneIn(2) ? List.of("Great Wheel") : null,
                draws.oneIn(4) ? List.of(Trade.SERVICE) : List.of(Trade.values()),
                null,
                "PW-" + draws.upTo(3)));
        return Command.of(call, command, (crm, by) -> crm.network().changeMandate(by, command));
    }

    private Command premises(Call call) {
        List<DepartmentInput> departments = DEPARTMENTS.stream()
                .filter(code -> !draws.oneIn(4))
                .map(code -> new DepartmentInput(code, code))
                .toList();
        ChangePremises command = new ChangePremises(new ChangePremises.Premises(List.of("P1", "P2"), departments));
        return Command.of(call, command, (crm, by) -> crm.network().changePremises(by, command));
    }

    private Command post(Call call, Instant now, int dealer) {
        UUID person = draws.staffOf(draws.oneIn(5) ? draws.anyDealer() : dealer);
        boolean head = draws.oneIn(3);
        PlaceStaff command = new PlaceStaff(
                person,
                Stream.of(draws.one(ROLES), draws.one(ROLES)).distinct().toList(),
                draws.oneIn(3) ? null : List.of(draws.one(List.of("engine", "engine:2", "engine@2026-03-05"))),
                head || draws.oneIn(2) ? draws.one(DEPARTMENTS) : null,
                head,
                draws.oneIn(2) ? null : draws.dateAround(now, 8));
        return Command.of(
                draws.about(person, call), command, (crm, by) -> crm.staff().place(by, command));
    }

    /** People who are away for days, which end by themselves, and who answers meanwhile. */
    Command away(Instant now, int dealer) {
        Call call = administrator(dealer);
        UUID person = draws.staffOf(dealer);
        LocalDate from = draws.dateAround(now, 8);
        UUID absence = draws.any(draws.made(Absence.class));
        SeeWhoAnswers question = new SeeWhoAnswers(person, from);
        return switch (draws.upTo(5)) {
            case 0 -> Command.of(call, question, (crm, by) -> crm.staff().whoAnswers(by, question));
            case 2 -> back(draws.about(absence, call), absence, now);
            case 1 ->
                Command.of(
                        call,
                        "hand over again for " + absence,
                        (crm, by) -> crm.staff().handOverAgain(by, absence));
            default -> {
                BeAway command = new BeAway(
                        person, from, from.plusDays(draws.upTo(6)), draws.oneIn(2) ? draws.staffOf(dealer) : null);
                yield Command.of(call, command, (crm, by) -> crm.staff().beAway(by, command));
            }
        };
    }

    private Command back(Call call, UUID absence, Instant now) {
        ComeBack command =
                new ComeBack(absence, draws.oneIn(2) ? null : now.plus(Duration.ofHours(draws.upTo(100) - 9L)));
        return Command.of(call, command, (crm, by) -> crm.staff().comeBack(by, command));
    }

    /** Few leave, since nobody comes in their place but by {@link RandomOffice}. */
    private Command leaving(Call call, Instant now, int dealer) {
        UUID person = draws.staffOf(dealer);
        LocalDate lastDay = draws.dateAround(now, 8);
        LeaveStaff command = draws.oneIn(3)
                ? LeaveStaff.to(draws.staffOf(dealer), person, lastDay)
                : LeaveStaff.sharing(
                        person, lastDay, draws.one(List.of(HandOverRule.ROUND_ROBIN, HandOverRule.BY_LOAD)));
        OrganisationId home = draws.dealer(dealer).dealer().id();
        return draws.oneIn(6)
                ? Command.of(call, command, (crm, by) -> crm.staff().leave(by, command))
                : Command.of(
                        Stage.administratorAt(home),
                        "preview " + command,
                        (crm, by) -> crm.staff().previewLeaving(by, command));
    }
}
