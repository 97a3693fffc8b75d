package dev.aftercare.jdbc;

import dev.aftercare.jdbc.appointment.JdbcAppointments;
import dev.aftercare.jdbc.appointment.JdbcWorkshopDays;
import dev.aftercare.jdbc.gate.JdbcGateEntries;
import dev.aftercare.jdbc.notice.JdbcAppointmentNotices;
import dev.aftercare.jdbc.parts.JdbcPartsPicks;
import dev.aftercare.jdbc.specialhours.JdbcSpecialHours;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.urgent.JdbcUrgentRequests;
import dev.aftercare.jdbc.visit.JdbcVisits;
import dev.aftercare.jdbc.waitinglist.JdbcWaitingList;
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
interface JdbcWorkshopPorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default WorkshopDays workshopDays() {
        return new JdbcWorkshopDays(session());
    }

    @Override
    default Appointments appointments() {
        return new JdbcAppointments(session());
    }

    @Override
    default AppointmentNotices appointmentNotices() {
        return new JdbcAppointmentNotices(session());
    }

    @Override
    default SpecialHoursList specialHours() {
        return new JdbcSpecialHours(session());
    }

    @Override
    default WaitingList waitingList() {
        return new JdbcWaitingList(session());
    }

    @Override
    default UrgentRequests urgentRequests() {
        return new JdbcUrgentRequests(session());
    }

    @Override
    default PartsPicks partsPicks() {
        return new JdbcPartsPicks(session());
    }

    @Override
    default Visits visits() {
        return new JdbcVisits(session());
    }

    @Override
    default GateEntries gateEntries() {
        return new JdbcGateEntries(session());
    }
}
