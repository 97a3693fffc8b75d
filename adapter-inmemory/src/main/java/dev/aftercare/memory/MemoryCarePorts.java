package dev.aftercare.memory;

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
interface MemoryCarePorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default Complaints complaints() {
        return new MemoryComplaints(work());
    }

    @Override
    default FollowUps followUps() {
        return new MemoryFollowUps(work());
    }

    @Override
    default Activities activities() {
        return new MemoryActivities(work());
    }

    @Override
    default ActivitySources activitySources() {
        return new MemoryActivitySources(work());
    }

    @Override
    default ActivityNotes activityNotes() {
        return new MemoryActivityNotes(work());
    }

    @Override
    default CareDues careDues() {
        return new MemoryCareDues(work());
    }

    @Override
    default PaperDues paperDues() {
        return new MemoryPaperDues(work());
    }

    @Override
    default Messages messages() {
        return new MemoryMessages(work());
    }
}
