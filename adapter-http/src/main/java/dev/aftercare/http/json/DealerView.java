package dev.aftercare.http.json;

import dev.aftercare.domain.network.Bay;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.ModelNeeds;
import dev.aftercare.domain.network.PartNeed;
import dev.aftercare.domain.network.ServiceOffering;
import dev.aftercare.domain.network.Workshop;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A dealer. */
public record DealerView(
        String id,
        String code,
        Profile profile,
        String zone,
        HoursView hours,
        WorkshopView workshop,
        SetupView setup,
        long version)
        implements Versioned, Located {

    /** What it is called and where it belongs. */
    public record Profile(String name, String region, String city, String grade) {}

    /** Its bays and services. */
    public record WorkshopView(List<BayView> bays, List<ServiceView> services, List<LoanCarView> loanCars) {}

    /** A car that is lent. */
    public record LoanCarView(String id, String name) {}

    /** A bay, and when it is out of use. */
    public record BayView(String id, String name, List<String> equipment, List<OutageView> outages) {}

    /** When and why a bay is out of use. */
    public record OutageView(String from, String until, String reason) {}

    /** A service. */
    public record ServiceView(
            String code,
            String name,
            int minutes,
            List<String> skills,
            List<String> equipment,
            List<String> advisorSkills,
            List<ModelView> models,
            boolean overDays,
            List<PartNeedView> parts) {}

    /** A part that a service foreseeably needs. */
    public record PartNeedView(String number, int quantity) {}

    /** What a service takes with a model: minutes, parts or both, each absent where it takes what it takes with others. */
    public record ModelView(
            String model,
            @Nullable Integer minutes,
            @Nullable List<PartNeedView> parts) {}

    /** The view of {@code dealer}. */
    public static DealerView of(Dealer dealer) {
        return new DealerView(
                dealer.id().toString(),
                dealer.code(),
                new Profile(
                        dealer.profile().name(),
                        dealer.profile().region(),
                        dealer.profile().city(),
                        dealer.profile().grade().name()),
                dealer.zone().getId(),
                HoursView.of(dealer.hours()),
                workshop(dealer.workshop()),
                SetupView.of(dealer.setup()),
                dealer.version());
    }

    static WorkshopView workshop(Workshop workshop) {
        return new WorkshopView(
                workshop.bays().stream().map(DealerView::bay).toList(),
                workshop.services().stream().map(DealerView::service).toList(),
                workshop.loanCars().stream()
                        .map(car -> new LoanCarView(car.id().toString(), car.name()))
                        .toList());
    }

    static BayView bay(Bay bay) {
        return new BayView(
                bay.id().toString(),
                bay.name(),
                List.copyOf(bay.equipment()),
                bay.outages().stream()
                        .map(outage -> new OutageView(
                                outage.time().start().toString(),
                                outage.time().end().toString(),
                                outage.reason().name()))
                        .toList());
    }

    private static ServiceView service(ServiceOffering service) {
        return new ServiceView(
                service.code(),
                service.name(),
                service.minutes(),
                List.copyOf(service.skills()),
                List.copyOf(service.equipment()),
                List.copyOf(service.advisorSkills()),
                service.models().entrySet().stream()
                        .map(model -> model(model.getKey(), model.getValue()))
                        .toList(),
                service.overDays(),
                parts(service.parts()));
    }

    private static ModelView model(String name, ModelNeeds needs) {
        return new ModelView(
                name,
                needs.minutes().isPresent() ? needs.minutes().getAsInt() : null,
                needs.parts().map(DealerView::parts).orElse(null));
    }

    private static List<PartNeedView> parts(List<PartNeed> needs) {
        return needs.stream()
                .map(part -> new PartNeedView(part.number(), part.quantity()))
                .toList();
    }
}
