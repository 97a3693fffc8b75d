package dev.aftercare.testkit.given;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.shared.Money;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.vehicle.Vehicle;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.domain.visit.Bill;
import dev.aftercare.domain.visit.Payer;
import dev.aftercare.domain.visit.Reception;
import dev.aftercare.domain.visit.StageEntry;
import dev.aftercare.domain.visit.Visit;
import dev.aftercare.domain.visit.VisitId;
import dev.aftercare.domain.visit.VisitKind;
import dev.aftercare.domain.visit.VisitStage;
import dev.aftercare.domain.visit.WorkLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/** Builds a visit. */
public final class VisitBuilder {

    private VisitId id = new VisitId(Ids.next());
    private final ShortNumber number = new ShortNumber('V', 2026, Ids.nextNumber());
    private OrganisationId dealer = new OrganisationId(Ids.next());
    private CustomerId customer = new CustomerId(Ids.next());
    private VehicleId vehicle = new VehicleId(Ids.next());
    private Optional<AppointmentId> appointment = Optional.empty();
    private Instant arrived = Given.NOW;

    VisitBuilder() {}

    public VisitBuilder id(UUID newId) {
        id = new VisitId(newId);
        return this;
    }

    public VisitBuilder at(Dealer newDealer) {
        dealer = newDealer.id();
        return this;
    }

    public VisitBuilder of(Customer newCustomer) {
        customer = newCustomer.id();
        return this;
    }

    public VisitBuilder with(Vehicle newVehicle) {
        vehicle = newVehicle.id();
        return this;
    }

    public VisitBuilder after(Appointment kept) {
        appointment = Optional.of(kept.id());
        return this;
    }

    public VisitBuilder arrived(Instant instant) {
        arrived = instant;
        return this;
    }

    /** The visit, its car at the gate, in its first version. */
    public Visit build() {
        return Visit.arrived(
                        id,
                        number,
                        dealer,
                        Reception.atTheGate(vehicle, customer, appointment, VisitKind.MAINTENANCE),
                        new StageEntry(VisitStage.ARRIVED, arrived, "guard"))
                .orElseThrow();
    }

    /** A bill of one line in yuan, paid by the customer alone. */
    public static Bill bill(String unitPrice) {
        return bill(line("1", unitPrice, Payer.CUSTOMER, 100));
    }

    /** A bill of these lines. */
    public static Bill bill(WorkLine... lines) {
        return new Bill(List.of(lines));
    }

    /** A line in yuan with one payer, and the customer for the rest. */
    public static WorkLine line(String quantity, String unitPrice, Payer payer, int percent) {
        TreeMap<Payer, Integer> percents = new TreeMap<>();
        percents.put(payer, percent);
        if (percent < 100) {
            percents.put(Payer.CUSTOMER, 100 - percent);
        }
        return new WorkLine(
                WorkLine.Kind.LABOUR, "A1", "机油 oil", new BigDecimal(quantity), Money.of(unitPrice, "CNY"), percents);
    }
}
