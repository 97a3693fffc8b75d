package dev.aftercare.http.page;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.care.CareDue;
import dev.aftercare.domain.complaint.Complaint;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.vehicle.DealerVehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Quote;
import dev.aftercare.domain.visit.Settlement;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.http.page.MyPage.Line;
import dev.aftercare.http.text.EdgeTexts;
import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.portal.Own;
import dev.aftercare.usecase.portal.OwnCar;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes the page of a customer, of the newest of each kind. */
final class MyPages {

    private static final PageOf NEWEST = PageOf.first(20);
    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final EdgeTexts texts;
    private final Own own;
    private final List<OwnCar> cars;
    private final Map<VehicleId, String> names;

    private MyPages(EdgeTexts texts, Own own, List<OwnCar> cars) {
        this.texts = texts;
        this.own = own;
        this.cars = cars;
        this.names =
                cars.stream().map(OwnCar::car).collect(Collectors.toUnmodifiableMap(DealerVehicle::id, this::name));
    }

    static MyPage of(Crm crm, Call call, EdgeTexts texts, Own own) {
        List<OwnCar> cars = crm.selfService().cars(call, NEWEST).items();
        List<Visit> visits = crm.selfService().visits(call, NEWEST).items();
        List<Appointment> appointments =
                crm.selfService().appointments(call, NEWEST).items();
        List<Complaint> complaints = crm.selfService().complaints(call, NEWEST).items();
        return new MyPages(texts, own, cars).page(visits, appointments, complaints);
    }

    private MyPage page(List<Visit> visits, List<Appointment> appointments, List<Complaint> complaints) {
        return new MyPage(
                own.dealer().profile().name(),
                own.customer().name().display(),
                visits.stream()
                        .filter(visit -> visit.leftAt().isEmpty())
                        .map(this::visit)
                        .toList(),
                appointments.stream().map(this::appointment).toList(),
                cars.stream().map(this::car).toList(),
                visits.stream()
                        .filter(visit -> visit.leftAt().isPresent())
                        .map(this::visit)
                        .toList(),
                complaints.stream().map(this::complaint).toList());
    }

    private Line visit(Visit visit) {
        List<String> below = new ArrayList<>();
        below.add(when(visit.arrivedAt()) + " · " + visit.number());
        price(visit).ifPresent(price -> below.add(texts.get("page.my.price", Map.of("amount", price.toString()))));
        return new Line(
                text("my.kind." + visit.reception().kind())
                        + car(visit.reception().vehicle()),
                below,
                text(visit.leftAt().isPresent() ? "my.left" : "stage." + visit.stage()));
    }

    /** What the customer pays: as billed, or as told last. */
    private static Optional<Money> price(Visit visit) {
        Optional<Bill> told =
                visit.quotes().stream().reduce((first, last) -> last).map(Quote::bill);
        return visit.settlement().map(Settlement::bill).or(() -> told).map(Bill::ofCustomer);
    }

    private Line appointment(Appointment appointment) {
        String service = own.dealer().workshop().namesOf(appointment.request().services());
        return new Line(
                when(appointment.placement().slot().start()),
                List.of(service + car(appointment.request().vehicle())),
                text("state." + appointment.progress().state()));
    }

    private Line car(OwnCar owned) {
        List<String> below = new ArrayList<>();
        below.add(owned.car().vin().toString());
        owned.care()
                .flatMap(CareDue::warrantyEnds)
                .ifPresent(last -> below.add(texts.get("page.my.warranty", Map.of("date", last.toString()))));
        owned.care()
                .map(CareDue::due)
                .ifPresent(due -> below.add(texts.get(
                        "page.my.next",
                        Map.of(
                                "service", text("service." + due.service()),
                                "date", due.date().toString(),
                                "distance", due.distance().toString()))));
        return new Line(name(owned.car()), below, "");
    }

    private Line complaint(Complaint complaint) {
        List<String> below = new ArrayList<>();
        below.add(complaint.grievance().words());
        complaint.progress().solution().ifPresent(below::add);
        return new Line(
                when(complaint.grievance().receivedAt()) + " · " + complaint.number(),
                below,
                text("my.complaint." + complaint.progress().state()));
    }

    private String car(VehicleId vehicle) {
        String known = names.get(vehicle);
        return known == null ? "" : " · " + known;
    }

    private String name(DealerVehicle car) {
        String kind = (car.description().make() + " " + car.description().model()).strip();
        return (car.plate().map(Object::toString).orElse("") + " " + kind).strip();
    }

    private String text(String name) {
        return texts.get("page." + name);
    }

    private String when(Instant instant) {
        return WHEN.withZone(own.dealer().zone()).format(instant);
    }
}
