package dev.aftercare.testkit.given;

import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.BayId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.DealerProfile;
import dev.aftercare.domain.network.Grade;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.BusinessHours;
import dev.aftercare.domain.time.DayHours;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Builds a dealer. */
public final class DealerBuilder {

    private OrganisationId id = new OrganisationId(Ids.next());
    private String code = "D" + Ids.nextNumber();
    private String name = "Example Dealer";
    private ZoneId zone = ZoneId.of("Asia/Shanghai");
    private BusinessHours hours = BusinessHours.everyDay(DayHours.of("08:00-12:00", "13:00-18:00"));
    private List<Bay> bays = bays(2);

    DealerBuilder() {}

    public DealerBuilder id(OrganisationId newId) {
        id = newId;
        return this;
    }

    public DealerBuilder code(String newCode) {
        code = newCode;
        return this;
    }

    public DealerBuilder named(String newName) {
        name = newName;
        return this;
    }

    /** In a zone such as {@code Asia/Shanghai}. */
    public DealerBuilder in(String newZone) {
        zone = ZoneId.of(newZone);
        return this;
    }

    public DealerBuilder open(BusinessHours newHours) {
        hours = newHours;
        return this;
    }

    /** With so many bays, each with a lift. */
    public DealerBuilder withBays(int count) {
        bays = bays(count);
        return this;
    }

    /** The dealer, in its first version. */
    public Dealer build() {
        DealerProfile profile = new DealerProfile(name, "East", "上海", Grade.A);
        List<ServiceOffering> services = List.of(
                new ServiceOffering("maintenance", "Maintenance", 60, Set.of("engine"), Set.of("lift")),
                new ServiceOffering("check", "Check", 15, Set.of(), Set.of()));
        return new Dealer(id, code, profile, zone, hours, new Workshop(bays, services), 1);
    }

    private static List<Bay> bays(int count) {
        return LongStream.rangeClosed(1, count)
                .mapToObj(number -> new Bay(new BayId(Ids.next()), "Bay " + number, Set.of("lift")))
                .toList();
    }
}
