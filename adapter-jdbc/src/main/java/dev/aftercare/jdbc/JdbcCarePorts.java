package dev.aftercare.jdbc;

import dev.aftercare.jdbc.activity.JdbcActivities;
import dev.aftercare.jdbc.activity.JdbcActivityNotes;
import dev.aftercare.jdbc.activity.JdbcActivitySources;
import dev.aftercare.jdbc.care.JdbcCareDues;
import dev.aftercare.jdbc.care.JdbcPaperDues;
import dev.aftercare.jdbc.complaint.JdbcComplaints;
import dev.aftercare.jdbc.followup.JdbcFollowUps;
import dev.aftercare.jdbc.message.JdbcMessages;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.activity.Activities;
import dev.aftercare.port.activity.ActivityNotes;
import dev.aftercare.port.activity.ActivitySources;
import dev.aftercare.port.care.CareDues;
import dev.aftercare.port.care.PaperDues;
import dev.aftercare.port.complaint.Complaints;
import dev.aftercare.port.followup.FollowUps;
import dev.aftercare.port.message.Messages;
import dev.aftercare.port.storage.UnitOfWork;

/** The ports of a unit of work about what follows from a visit, and what customers are told. */
interface JdbcCarePorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default Complaints complaints() {
        return new JdbcComplaints(session());
    }

    @Override
    default FollowUps followUps() {
        return new JdbcFollowUps(session());
    }

    @Override
    default Activities activities() {
        return new JdbcActivities(session());
    }

    @Override
    default ActivitySources activitySources() {
        return new JdbcActivitySources(session());
    }

    @Override
    default ActivityNotes activityNotes() {
        return new JdbcActivityNotes(session());
    }

    @Override
    default CareDues careDues() {
        return new JdbcCareDues(session());
    }

    @Override
    default PaperDues paperDues() {
        return new JdbcPaperDues(session());
    }

    @Override
    default Messages messages() {
        return new JdbcMessages(session());
    }
}
