package dev.aftercare.examples.benchmarks.filling;

import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.appointment.WorkshopPlan;
import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.Post;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.network.StaffMember;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A workshop of eight bays, six of them with a lift, eight technicians, five of whom do engines, and four advisors. */
final class MadeUpWorkshop {

    static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    static final int BAYS = 8;
    static final int HOURS_A_DAY = 9;

    static final ServiceOffering QUICK = service("quick", 30, Set.of(), Set.of());
    static final ServiceOffering MAINTENANCE = service("maintenance", 60, Set.of(), Set.of("lift"));
    static final ServiceOffering DIAGNOSIS = service("diagnosis", 90, Set.of("engine"), Set.of());
    static final ServiceOffering REPAIR = service("repair", 180, Set.of("engine"), Set.of("lift"));

    private static final BusinessHours HOURS = BusinessHours.everyDay(DayHours.of("08:00-12:00", "13:00-18:00"));
    private static final int ADVISORS = 4;
    private static final int TECHNICIANS = 8;
    private static final int SKILLED = 5;
    private static final int WITH_LIFT = 6;
    private static final OrganisationId DEALER = new OrganisationId(new UUID(1, 1));

    private MadeUpWorkshop() {}

    static WorkshopPlan plan() {
        List<Bay> bays = IntStream.range(0, BAYS)
                .mapToObj(
                        i -> new Bay(new BayId(new UUID(2, i)), "Bay " + i, i < WITH_LIFT ? Set.of("lift") : Set.of()))
                .toList();
        Dealer dealer = new Dealer(
                DEALER,
                "SH01",
                new DealerProfile("Pudong", "East", "Shanghai", Grade.A),
                ZONE,
                HOURS,
                new Workshop(bays, List.of(QUICK, MAINTENANCE, DIAGNOSIS, REPAIR)),
                1);
        Stream<StaffMember> technicians = IntStream.range(0, TECHNICIANS)
                .mapToObj(i -> person(10 + i, Role.TECHNICIAN, i < SKILLED ? Set.of("engine") : Set.of()));
        Stream<StaffMember> advisors = advisors().stream()
                .map(id -> person(id.value().getLeastSignificantBits(), Role.SERVICE_ADVISOR, Set.of()));
        List<StaffMember> staff = new ArrayList<>(technicians.toList());
        staff.addAll(advisors.toList());
        return WorkshopPlan.of(dealer, staff, List.of());
    }

    static List<StaffId> advisors() {
        return IntStream.range(0, ADVISORS)
                .mapToObj(i -> new StaffId(new UUID(3, 100 + i)))
                .toList();
    }

    private static StaffMember person(long number, Role role, Set<String> skills) {
        return new StaffMember(
                new StaffId(new UUID(3, number)),
                DEALER,
                "Somebody",
                Optional.empty(),
                Post.of(Set.of(role), skills),
                HOURS,
                new StaffMember.Employment(LocalDate.of(2020, 1, 1), Optional.empty()),
                1);
    }

    private static ServiceOffering service(String code, int minutes, Set<String> skills, Set<String> equipment) {
        return new ServiceOffering(code, code, minutes, skills, equipment);
    }
}
