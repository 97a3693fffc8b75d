package dev.aftercare.testkit.desk;

import dev.aftercare.port.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What the CRM promises on every storage, told through its desks. An adapter extends it and gives a storage without any
 * row; it is closed after each test.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class CrmContract
        implements BookingRules,
                BookingCrowd,
                AppointmentLife,
                RequestKeyRules,
                CarStory,
                JobRules,
                GroundRules,
                DoorRules,
                ImportRules {

    private Stage stage;
    private Storage storage;

    /** A storage without any row: no organisation, no policy, no event. */
    protected abstract Storage emptyStorage();

    @BeforeEach
    final void setTheStage() {
        storage = emptyStorage();
        stage = Stage.on(storage);
    }

    @AfterEach
    final void closeTheStorage() {
        storage.close();
    }

    @Override
    public final Stage stage() {
        return stage;
    }

    @Override
    public final Storage storage() {
        return storage;
    }
}
