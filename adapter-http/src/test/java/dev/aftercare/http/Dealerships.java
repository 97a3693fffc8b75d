package dev.aftercare.http;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.memory.InMemoryParts;
import dev.aftercare.memory.MemoryErasureList;
import dev.aftercare.memory.RecordedMessages;
import dev.aftercare.memory.SeededChance;
import dev.aftercare.memory.SettableClock;
import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.accesskey.IssueKey;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Two dealers of one network on storage in memory, on Monday, 2 March 2026, 09:00 in Shanghai; with a key for everybody. */
class Dealerships implements AutoCloseable {

    static final Instant MORNING = Instant.parse("2026-03-02T01:00:00Z");

    private static final Role[] DESK = {
        Role.APPOINTMENT_CLERK, Role.SERVICE_ADVISOR, Role.SALES_CONSULTANT, Role.DEALER_MANAGER
    };

    final SettableClock clock;
    final RecordedMessages messages = new RecordedMessages();
    final InMemoryParts parts = new InMemoryParts();
    final Crm crm;
    final String administrator;
    final Dealer here;
    final Dealer there;

    Dealerships(Instant start, Storage storage) {
        clock = SettableClock.at(start);
        crm = Crm.builder(storage)
                .clock(clock)
                .chance(SeededChance.of(7))
                .messages(messages)
                .parts(parts)
                .erasures(new MemoryErasureList())
                .build();
        administrator = crm.accessKeys().newSecret();
        crm.accessKeys().firstAdministrator(administrator);
        crm.network()
                .found(network(), new FoundNetwork("Great Wheel 大轮", "Asia/Shanghai"))
                .orElseThrow();
        here = dealer("SH01", "上海浦东店 Pudong");
        there = dealer("BJ01", "北京朝阳店 Chaoyang");
    }

    Call network() {
        Actor actor = crm.accessKeys().authenticate(administrator).orElseThrow().actor();
        return Call.inNetwork(actor);
    }

    /** Opens another dealer like the two. */
    final Dealer dealer(String code, String name) {
        Dealer dealer = crm.network()
                .openDealer(
                        network(),
                        new OpenDealer(
                                code,
                                new OpenDealer.Profile(name, "east", "Shanghai", Grade.A),
                                "Asia/Shanghai",
                                HoursInput.everyDay("08:00-12:00,13:00-18:00"),
                                new WorkshopInput(
                                        List.of(new BayInput("1", List.of("lift")), new BayInput("2", List.of())),
                                        List.of(
                                                new ServiceInput("maintenance", "保养 Maintenance", 60, null, null),
                                                new ServiceInput("brakes", "刹车 Brakes", 90, null, List.of("lift"))))))
                .orElseThrow();
        hire(dealer, "王芳 Wang Fang", Role.SERVICE_ADVISOR);
        hire(dealer, "Li Lei 李雷", Role.SERVICE_ADVISOR);
        hire(dealer, "Zhao Gang 赵刚", Role.TECHNICIAN);
        hire(dealer, "Sun Wu 孙武", Role.TECHNICIAN);
        return dealer;
    }

    private void hire(Dealer dealer, String name, Role role) {
        crm.network()
                .hire(
                        Call.in(dealer.id(), network().actor()),
                        new HireStaff(
                                name,
                                List.of(role),
                                null,
                                HoursInput.everyDay("08:00-18:00"),
                                LocalDate.of(2026, 1, 1),
                                null))
                .orElseThrow();
    }

    /** Somebody at the desk of a dealer, who may do nearly all of it. */
    Call desk(Dealer dealer) {
        return Call.in(dealer.id(), Actor.of("desk-" + dealer.code(), dealer.id(), DESK));
    }

    /** The secret of a key for a dealer's desk. */
    String deskKey(Dealer dealer) {
        return key(dealer, DESK);
    }

    /** The secret of a key for roles at a dealer. */
    String key(Dealer dealer, Role... roles) {
        return keyOf("key-" + dealer.code(), dealer, roles);
    }

    /** The secret of a key with which that actor acts at a dealer. */
    String keyOf(String actor, Dealer dealer, Role... roles) {
        return crm.accessKeys()
                .issue(network(), IssueKey.atDealer(actor, dealer.id().value(), 30, roles))
                .orElseThrow()
                .secret();
    }

    /** The secret of a key for roles of the manufacturer. */
    String networkKey(Role... roles) {
        return crm.accessKeys()
                .issue(network(), IssueKey.inNetwork("centre", 30, roles))
                .orElseThrow()
                .secret();
    }

    /** The dealer's people in the order of their ids. */
    List<UUID> staff(Dealer dealer) {
        return crm.network().staff(desk(dealer)).stream()
                .map(person -> person.id().value())
                .toList();
    }

    AftercareServer server() {
        return AftercareServer.on(crm).port(0).start();
    }

    @Override
    public void close() {
        crm.close();
    }
}
