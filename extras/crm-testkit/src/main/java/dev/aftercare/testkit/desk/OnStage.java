package dev.aftercare.testkit.desk;

import dev.aftercare.port.storage.Storage;
import dev.aftercare.usecase.job.JobReport;

/** Something that is told on a stage. */
interface OnStage {

    /** The stage of this test, fresh. */
    Stage stage();

    /** The storage under it. */
    Storage storage();

    /** Runs the jobs; at most 100 pieces of each. */
    default JobReport runJobs() {
        return stage().crm().jobs().runDue(100);
    }

    /** Runs them, and says how many pieces of one job were done; -1 where it did not say. */
    default int ran(String job) {
        return runJobs().done().getOrDefault(job, -1);
    }
}
