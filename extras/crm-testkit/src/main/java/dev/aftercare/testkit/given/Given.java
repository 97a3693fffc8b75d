package dev.aftercare.testkit.given;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Where every given value begins: {@code aDealer().code("SH01").in("Asia/Shanghai").build()}. What is not said is
 * sensible and differs from value to value where it must be unique.
 */
public final class Given {

    /** The instant at which all happens that names no other: Monday 2026-03-02, 09:00 in Shanghai, to the microsecond. */
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00.123456Z");

    /** The day after {@link #NOW} in Shanghai, on which a workshop can be booked. */
    public static final LocalDate TOMORROW = LocalDate.parse("2026-03-03");

    private Given() {}

    /** The manufacturer of the network. */
    public static ManufacturerBuilder aManufacturer() {
        return new ManufacturerBuilder();
    }

    /** A dealer in Shanghai with two bays, open every day. */
    public static DealerBuilder aDealer() {
        return new DealerBuilder();
    }

    /** A technician of a dealer, working whenever it is open. */
    public static StaffMemberBuilder aStaffMember() {
        return new StaffMemberBuilder();
    }

    /** A version of the appointment policy, the network's. */
    public static PolicyBuilder aPolicy() {
        return new PolicyBuilder();
    }

    /** A person registered at a dealer. */
    public static CustomerBuilder aCustomer() {
        return new CustomerBuilder();
    }

    /** A car as the network knows it, with a VIN of its own. */
    public static VehicleBuilder aVehicle() {
        return new VehicleBuilder();
    }

    /** A car as a dealer registered it. */
    public static RegistrationBuilder aRegistration() {
        return new RegistrationBuilder();
    }

    /** An open period of ownership. */
    public static OwnershipBuilder anOwnership() {
        return new OwnershipBuilder();
    }

    /** An odometer reading. */
    public static ReadingBuilder aReading() {
        return new ReadingBuilder();
    }

    /** A ground of access of a dealer, without end. */
    public static GroundBuilder aGround() {
        return new GroundBuilder();
    }

    /** A look at another dealer's data. */
    public static LookBuilder aLook() {
        return new LookBuilder();
    }

    /** A booked appointment of an hour that holds nothing yet. */
    public static AppointmentBuilder anAppointment() {
        return new AppointmentBuilder();
    }

    /** A visit whose car stands at the gate. */
    public static VisitBuilder aVisit() {
        return new VisitBuilder();
    }

    /** An event of the journal, without position. */
    public static EventBuilder anEvent() {
        return new EventBuilder();
    }

    /** A dealer's access key, valid for a year. */
    public static AccessKeyBuilder anAccessKey() {
        return new AccessKeyBuilder();
    }

    /** An import run at its start. */
    public static ImportRunBuilder anImportRun() {
        return new ImportRunBuilder();
    }

    /** What a car needs next: maintenance, of which nobody is reminded yet. */
    public static CareDueBuilder aCareDue() {
        return new CareDueBuilder();
    }

    /** A message that waits to be sent. */
    public static MessageBuilder aMessage() {
        return new MessageBuilder();
    }

    /** An ordinary complaint of a dealer, just received. */
    public static ComplaintBuilder aComplaint() {
        return new ComplaintBuilder();
    }

    /** A follow-up call that is due now. */
    public static FollowUpBuilder aFollowUp() {
        return new FollowUpBuilder();
    }
}
