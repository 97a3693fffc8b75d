package dev.aftercare.examples.network;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.LunarFestival;
import dev.aftercare.knowledge.Knowledge;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.network.FoundNetwork;
import dev.aftercare.usecase.network.HireStaff;
import dev.aftercare.usecase.network.HoursInput;
import dev.aftercare.usecase.network.HoursInput.DatedHours;
import dev.aftercare.usecase.network.OpenDealer;
import dev.aftercare.usecase.network.WorkshopInput;
import dev.aftercare.usecase.network.WorkshopInput.BayInput;
import dev.aftercare.usecase.network.WorkshopInput.ServiceInput;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How the network begins: the manufacturer, its dealers with workshops and opening hours, and their staff. */
final class Founding {

    static final String ZONE = "Asia/Shanghai";

    private static final LocalDate HIRED = LocalDate.of(2020, 1, 1);
    private static final String HOURS = "08:00-12:00,13:00-18:00";
    private static final int HOLIDAYS = 3;

    private final Crm crm;
    private final Cast cast;
    private final NetworkPlan plan;

    Founding(Crm crm, Cast cast, NetworkPlan plan) {
        this.crm = crm;
        this.cast = cast;
        this.plan = plan;
    }

    /** The dealerships, each with its share of the cars. */
    List<Dealership> found() {
        crm.network()
                .found(Call.inNetwork(Actor.job("demonstration")), new FoundNetwork("长安福特 (demonstration)", ZONE))
                .orElseThrow();
        List<Habits> all =
                IntStream.range(0, plan.dealers()).mapToObj(Habits::of).toList();
        int shares = all.stream().mapToInt(Habits::share).sum();
        List<Dealership> dealerships = new ArrayList<>();
        for (Habits habits : all) {
            int cars = Math.max(1, plan.cars() * habits.share() / shares);
            Dealer dealer = open(habits, Habits.baysFor(cars));
            List<StaffMember> staff = hire(dealer, Habits.baysFor(cars));
            dealerships.add(new Dealership(dealer, staff, habits, cars));
        }
        return dealerships;
    }

    private Dealer open(Habits habits, int bays) {
        WorkshopInput workshop = new WorkshopInput(
                IntStream.rangeClosed(1, bays)
                        .mapToObj(number -> new BayInput("工位 " + number, List.of("lift")))
                        .toList(),
                List.of(
                        new ServiceInput("maintenance", "常规保养 Maintenance", 60, List.of("engine"), List.of("lift")),
                        new ServiceInput("tyres", "轮胎更换 Tyres", 45, List.of("engine"), List.of("lift")),
                        new ServiceInput("brakes", "制动检修 Brakes", 90, List.of("engine"), List.of("lift")),
                        new ServiceInput("diagnosis", "故障诊断 Diagnosis", 120, List.of("engine"), List.of("lift"))));
        String city = habits.name().substring(0, 2);
        return crm.network()
                .openDealer(
                        administrator(),
                        new OpenDealer(
                                habits.code(),
                                new OpenDealer.Profile(habits.name(), habits.region(), city, habits.grade()),
                                ZONE,
                                hours(),
                                workshop))
                .orElseThrow();
    }

    /** Open every day but the first three of Spring Festival and of National Day. */
    private HoursInput hours() {
        List<DatedHours> closed = IntStream.rangeClosed(
                        plan.from().getYear(), plan.lastDay().getYear() + 1)
                .boxed()
                .flatMap(year -> Stream.of(
                        LunarFestival.SPRING_FESTIVAL.in(year, Knowledge.lunarCalendar()), LocalDate.of(year, 10, 1)))
                .flatMap(first -> IntStream.range(0, HOLIDAYS).mapToObj(first::plusDays))
                .map(day -> new DatedHours(day, "closed"))
                .toList();
        return new HoursInput(HOURS, HOURS, HOURS, HOURS, HOURS, HOURS, HOURS, closed);
    }

    private List<StaffMember> hire(Dealer dealer, int technicians) {
        List<StaffMember> staff = new ArrayList<>();
        for (int i = 0; i < Math.max(2, technicians); i++) {
            staff.add(hire(dealer, Role.SERVICE_ADVISOR));
            staff.add(hire(dealer, Role.TECHNICIAN, "engine"));
        }
        staff.add(hire(dealer, Role.CARE_AGENT));
        staff.add(hire(dealer, Role.CUSTOMER_RELATIONS_MANAGER));
        staff.add(hire(dealer, Role.DEALER_MANAGER));
        return staff;
    }

    private StaffMember hire(Dealer dealer, Role role, String... skills) {
        Cast.Person person = cast.person();
        return crm.network()
                .hire(
                        Call.in(dealer.id(), administrator().actor()),
                        new HireStaff(
                                person.family() + person.given(),
                                List.of(role),
                                List.of(skills),
                                HoursInput.everyDay("07:30-18:30"),
                                HIRED,
                                null))
                .orElseThrow();
    }

    private static Call administrator() {
        return Call.inNetwork(
                new Actor("demonstration", Optional.<OrganisationId>empty(), Set.of(Role.ADMINISTRATOR), Set.of()));
    }
}
