package dev.aftercare.usecase.appointment;

import dev.aftercare.domain.appointment.Appointment;
import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.appointment.Booking.Place;
import dev.aftercare.domain.appointment.Booking.Wish;
import dev.aftercare.domain.appointment.ServiceRequest;
import dev.aftercare.domain.appointment.WorkPackage;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.parts.PartsTold;
import dev.aftercare.domain.shared.Happening;
import dev.aftercare.domain.shared.Outcome;
import dev.aftercare.domain.shared.Refusal;
import dev.aftercare.domain.shared.ShortNumber;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.usecase.door.Work;
import dev.aftercare.usecase.lifecycle.OffTheRoad;
import dev.aftercare.usecase.notice.NoticeCauses;
import dev.aftercare.usecase.parts.PartsNotes;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Books a car: locks the day, then decides, so that a full day refuses and never is stale (APT-2). */
final class BookUseCase {

    private static final char NUMBER_KIND = 'A';

    private BookUseCase() {}

    static Outcome<Appointment> book(Work work, BookAppointment command, PartsAhead ahead) {
        ZonedDate date = ZonedDate.containing(command.start(), work.zone());
        LockedDays days = LockedDays.until(work, command.stay().expected(command.start()), date);
        return book(work, Planning.of(work), days, command, ahead);
    }

    /** The same on days that are locked already, planned by what was read under their locks. */
    static Outcome<Appointment> book(
            Work work, Planning planning, LockedDays days, BookAppointment command, PartsAhead ahead) {
        ZonedDate date = ZonedDate.containing(command.start(), work.zone());
        ServiceRequest request = request(work, planning, command);
        Optional<Refusal> offTheRoad = OffTheRoad.refusal(work, request.vehicle());
        if (offTheRoad.isPresent()) {
            return Outcome.refused(offTheRoad.get());
        }
        return planning.work(request)
                .fold(
                        wanted -> {
                            PartsTold parts =
                                    ahead.told(work, wanted.parts(), command.partsTold(), command.despiteParts());
                            Planning withParts = planning.notBefore(parts.notBefore());
                            Wish wish = wish(planning, wanted, command);
                            return parts.priceChanged()
                                    .map(Outcome::<Appointment>refused)
                                    .or(() -> parts.notThere(date.date())
                                            .map(refusal -> withParts.refusedWithOffers(refusal, wish, date)))
                                    .orElseGet(() -> book(work, withParts, days, date, request, wish, parts));
                        },
                        Outcome::refused);
    }

    private static Outcome<Appointment> book(
            Work work,
            Planning planning,
            LockedDays days,
            ZonedDate date,
            ServiceRequest request,
            Wish wish,
            PartsTold parts) {
        RoomMaking making = new RoomMaking(work, planning);
        return making.place(wish, days, date, Optional.empty())
                .fold(
                        given -> {
                            AppointmentId id = new AppointmentId(work.newId());
                            List<Happening> reassigned = making.write(given, days, date, id, List.of());
                            Outcome<Appointment> booked = write(work, planning, id, date, request, given.place());
                            PartsNotes.booked(work, booked.orElseThrow(), date.date(), parts);
                            return RoomMaking.after(reassigned, booked);
                        },
                        Outcome::refused);
    }

    private static Outcome<Appointment> write(
            Work work, Planning planning, AppointmentId id, ZonedDate date, ServiceRequest request, Place place) {
        ShortNumber number = work.stores()
                .numbers()
                .next(
                        work.organisation(),
                        NUMBER_KIND,
                        planning.dealer().dateAt(work.now()).getYear());
        Outcome<Appointment> booked =
                Appointment.booked(id, number, work.organisation(), request, place, planning.credit());
        work.stores().appointments().insert(booked.orElseThrow(), date.date());
        NoticeCauses.booked(work, booked.orElseThrow());
        return AppointmentGrounds.opened(work, booked);
    }

    private static ServiceRequest request(Work work, Planning planning, BookAppointment command) {
        VehicleId vehicle = new VehicleId(command.vehicle());
        work.found(work.stores().dealerVehicles().find(work.organisation(), vehicle), vehicle.subject());
        CustomerId customer = work.customer(command.customer());
        return new ServiceRequest(
                vehicle,
                customer,
                command.services(),
                Objects.requireNonNullElse(command.wish(), ""),
                planning.staffMember(command.passedOnBy()),
                Boolean.TRUE.equals(command.waits()),
                command.stay(),
                ComingInput.of(command.coming()));
    }

    private static Wish wish(Planning planning, WorkPackage wanted, BookAppointment command) {
        Optional<StaffId> knownAdvisor = planning.staffMember(command.knownAdvisor());
        return new Wish(
                new VehicleId(command.vehicle()),
                wanted,
                command.start(),
                knownAdvisor,
                Optional.ofNullable(command.overbookFor()),
                Boolean.TRUE.equals(command.waits()),
                command.stay());
    }
}
