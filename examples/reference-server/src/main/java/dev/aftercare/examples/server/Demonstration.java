package dev.aftercare.examples.server;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.examples.network.NetworkPlan;
import dev.aftercare.examples.network.SimulatedNetwork;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A simulated network on an empty storage, lived until now. One that is whole is left as it is; a guard at each dealer's gate, hired when
 * all is lived, says that it is.
 */
final class Demonstration {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate HIRED = LocalDate.of(2022, 1, 1);

    private final Storage storage;
    private final Instant now;
    private final NetworkPlan plan;
    private final Consumer<String> progress;

    /** The demonstration of a size, on a storage; tells how far it is through {@code progress}. */
    Demonstration(Storage storage, NetworkPlan plan, Instant now, Consumer<String> progress) {
        this.storage = storage;
        this.plan = plan;
        this.now = now;
        this.progress = progress;
    }

    /** The plan that the README's first command lives: two years up to now. */
    static NetworkPlan planAt(Instant now) {
        return NetworkPlan.demonstration(ZonedDate.dateAt(now, ZONE));
    }

    /**
     * Lives it, where the storage is empty.
     *
     * @throws NotADemonstrationException where the storage has another network, or one that was broken off
     */
    void make() {
        Crm crm = Crm.builder(storage).clock(() -> now).build();
        switch (DemonstrationNetwork.on(storage, now, () -> isWhole(crm))) {
            case WHOLE -> {}
            case NONE -> {
                live();
                dealers(crm).forEach(dealer -> hireGuard(crm, dealer));
            }
        }
    }

    private void live() {
        long start = System.nanoTime();
        SimulatedNetwork network = new SimulatedNetwork(storage, plan, now);
        network.live(day -> {
            if (day.getDayOfMonth() == 1 || day.equals(plan.lastDay())) {
                long lived = day.toEpochDay() - plan.from().toEpochDay() + 1;
                progress.accept(String.format(
                        Locale.ROOT,
                        "Lived until %s, %d %%: %,d things done in %d s",
                        day,
                        lived * 100 / plan.days(),
                        network.tally().commands(),
                        (System.nanoTime() - start) / 1_000_000_000));
            }
        });
    }

    private static boolean isWhole(Crm crm) {
        List<Dealer> dealers = dealers(crm);
        return !dealers.isEmpty()
                && dealers.stream()
                        .allMatch(dealer -> crm
                                .network()
                                .staff(Call.in(dealer.id(), administrator().actor()))
                                .stream()
                                .anyMatch(member -> member.roles().contains(Role.GUARD)));
    }

    private static void hireGuard(Crm crm, Dealer dealer) {
        HireStaff guard =
                new HireStaff("门卫老李", List.of(Role.GUARD), List.of(), HoursInput.everyDay("07:00-19:00"), HIRED, null);
        crm.network().hire(Call.in(dealer.id(), administrator().actor()), guard).orElseThrow();
    }

    /** The dealers that the demonstration made; others may have been opened beside them. */
    static List<Dealer> dealers(Crm crm) {
        List<String> own = planAt(crm.now()).dealerCodes();
        return crm.network().dealers(administrator(), PageOf.first(PageRequest.MOST)).items().stream()
                .filter(dealer -> own.contains(dealer.code()))
                .toList();
    }

    static Call as(OrganisationId dealer, Role role) {
        return Call.in(dealer, Actor.of("demonstration", dealer, role));
    }

    static Call administrator() {
        return Call.inNetwork(
                new Actor("demonstration", Optional.<OrganisationId>empty(), Set.of(Role.ADMINISTRATOR), Set.of()));
    }
}
