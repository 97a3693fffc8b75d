package dev.aftercare.testkit.desk;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.quality.QualityFigures;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.ReferenceInput;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.quality.DealerQuality;
import dev.aftercare.usecase.quality.RegionQuality;
import dev.aftercare.usecase.quality.SeeDataQuality;
import dev.aftercare.usecase.quality.SeeRegionDataQuality;
import dev.aftercare.usecase.vehicle.DeliverVehicle;
import dev.aftercare.usecase.visit.ReportVisit;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short words for what a month's report on the quality of data counts. */
final class QualityStage {

    static final YearMonth FEBRUARY = YearMonth.of(2026, 2);
    static final YearMonth MARCH = YearMonth.of(2026, 3);

    private QualityStage() {}

    /** A person with all basic fields, registered now. */
    static Customer person(DealerStage dealer, String familyName, String phone) {
        return CorrectionRules.registered(dealer, familyName, phone, "南京路 1 号");
    }

    /** A person of whom the dealer does not know where they live. */
    static Customer withoutAddress(DealerStage dealer, String familyName, String phone) {
        return dealer.crm()
                .customers()
                .register(dealer.clerk(), RegisterCustomer.person(familyName, "明", phone))
                .orElseThrow();
    }

    /** Hands a new car over on a day that is past. */
    static DealerVehicle delivered(DealerStage dealer, Customer buyer, String date) {
        DealerVehicle car = dealer.carOf(buyer);
        return dealer.crm()
                .vehicles()
                .deliver(
                        dealer.as(Role.SALES_CONSULTANT),
                        new DeliverVehicle(car.id().value(), buyer.id().value(), LocalDate.parse(date), null))
                .orElseThrow();
    }

    /** A visit that is over, for which the car came at that instant, as another system tells it. */
    static ReportVisit visit(DealerVehicle car, Customer customer, VisitKind kind, String arrived) {
        Instant came = Instant.parse(arrived);
        return new ReportVisit(
                car.id().value(),
                customer.id().value(),
                kind,
                new ReportVisit.Stay(came, came.plus(Duration.ofHours(2)), null, null),
                null,
                null,
                null,
                new ReferenceInput("dms", car.id() + arrived));
    }

    /** The figures of a dealer's month. */
    static QualityFigures figures(DealerStage dealer, YearMonth month) {
        return line(dealer, month).figures();
    }

    /** The whole line. */
    static DealerQuality line(DealerStage dealer, YearMonth month) {
        return dealer.crm().dataQuality().ofDealer(dealer.as(Role.DEALER_MANAGER), new SeeDataQuality(month));
    }

    /** The report that somebody of the manufacturer asks for. */
    static RegionQuality region(Stage stage, Actor actor, YearMonth month, @Nullable String region) {
        return stage.crm().dataQuality().ofRegion(Call.inNetwork(actor), new SeeRegionDataQuality(month, region));
    }

    /** Who supervises these regions. */
    static Actor supervisor(String... regions) {
        return new Actor("area", Optional.empty(), Set.of(Role.AREA_SUPERVISOR), Set.of(regions));
    }

    /** Who sees the whole network. */
    static Actor manager() {
        return new Actor("oem", Optional.empty(), Set.of(Role.MANUFACTURER_MANAGER), Set.of());
    }
}
