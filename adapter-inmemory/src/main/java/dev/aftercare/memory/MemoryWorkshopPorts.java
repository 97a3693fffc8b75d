package dev.aftercare.memory;

import dev.aftercare.port.appointment.Appointments;
import dev.aftercare.port.appointment.WorkshopDays;
import dev.aftercare.port.gate.GateEntries;
import dev.aftercare.port.notice.AppointmentNotices;
import dev.aftercare.port.parts.PartsPicks;
import dev.aftercare.port.specialhours.SpecialHoursList;
import dev.aftercare.port.storage.UnitOfWork;
import dev.aftercare.port.urgent.UrgentRequests;
import dev.aftercare.port.visit.Visits;
import dev.aftercare.port.waitinglist.WaitingList;

/** The ports of a unit of work about the days of a workshop, from the booking to the gate. */
interface MemoryWorkshopPorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default WorkshopDays workshopDays() {
        return new MemoryWorkshopDays(work());
    }

    @Override
    default Appointments appointments() {
        return new MemoryAppointments(work());
    }

    @Override
    default AppointmentNotices appointmentNotices() {
        return new MemoryAppointmentNotices(work());
    }

    @Override
    default SpecialHoursList specialHours() {
        return new MemorySpecialHours(work());
    }

    @Override
    default WaitingList waitingList() {
        return new MemoryWaitingList(work());
    }

    @Override
    default UrgentRequests urgentRequests() {
        return new MemoryUrgentRequests(work());
    }

    @Override
    default PartsPicks partsPicks() {
        return new MemoryPartsPicks(work());
    }

    @Override
    default Visits visits() {
        return new MemoryVisits(work());
    }

    @Override
    default GateEntries gateEntries() {
        return new MemoryGateEntries(work());
    }
}
