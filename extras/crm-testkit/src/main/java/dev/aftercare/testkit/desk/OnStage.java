package dev.aftercare.testkit.desk;

import dev.aftercare.port.storage.Storage;

/** Something that is told on a stage. */
interface OnStage {

    /** The stage of this test, fresh. */
    Stage stage();

    /** The storage under it. */
    Storage storage();
}
