package dev.aftercare.usecase.driver;

import dev.aftercare.usecase.rights.Kept;
import dev.aftercare.usecase.rights.PersonalData;

/** The cars that a person drives; only ids and days are kept, as of owners (CUS-9). */
public final class DriverRights {

    private DriverRights() {}

    /** The part. */
    public static PersonalData drivings() {
        return PersonalData.staying(
                "drivings", (work, person) -> Kept.all(work.stores().drivings().ofDriver(person.ids())));
    }
}
