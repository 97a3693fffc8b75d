package dev.aftercare.testkit.storage;

import dev.aftercare.port.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * The whole contract of a storage. An adapter extends it and gives a storage without any row:
 *
 * <pre>{@code
 * class MyStorageTest extends StorageContract {
 *     @Override
 *     protected Storage emptyStorage() {
 *         return new MyStorage(...);
 *     }
 * }
 * }</pre>
 *
 * <p>The storage gives out its own transactions, lets at least three units of work be open at once, and waits two
 * seconds or so for a lock (at most 15), since a test waits until that limit has passed. It is closed after each test.
 * Tests of one instance are run one after the other; some of them start threads.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class StorageContract
        implements NetworkContract,
                CustomerContract,
                CustomerRelationContract,
                MergeContract,
                DuplicateScanContract,
                VehicleContract,
                OwnershipContract,
                PlateContract,
                InsuranceContract,
                DrivingContract,
                GateContract,
                InspectionContract,
                VehicleHistoryContract,
                ManyRowsContract,
                ManyCarsContract,
                VinCorrectionContract,
                MeterReadingContract,
                FirstServiceContract,
                GroundsContract,
                WorkshopDayContract,
                WorkshopDayLockContract,
                ContentionContract,
                AppointmentContract,
                AppointmentNoticeContract,
                SpecialHoursContract,
                VisitContract,
                AmendmentContract,
                JournalContract,
                VehicleTimelineContract,
                JournalNumberingContract,
                NumbersContract,
                RequestContract,
                PolicyContract,
                SearchContract,
                AccessKeyContract,
                PortalContract,
                AccessCodeContract,
                SegmentContract,
                KeyAccountContract,
                WaitingListContract,
                UrgentContract,
                ProspectContract,
                ImportRunContract,
                ActivityContract,
                ClosedMonthContract,
                CareContract,
                PaperDueContract,
                MessageContract,
                PartsContract,
                ComplaintContract,
                ComplaintWorklistContract,
                FollowUpContract,
                CarSaleContract,
                LifeCycleContract,
                LeavingContract,
                StaffLoanContract,
                ApprovalContract,
                RightsContract,
                VersionContract,
                TransactionContract,
                ValuesContract,
                IsolationContract {

    private Storage storage;

    /** A storage without any row: no organisation, no policy, no event. */
    protected abstract Storage emptyStorage();

    @BeforeEach
    final void takeAnEmptyStorage() {
        storage = emptyStorage();
    }

    @AfterEach
    final void closeTheStorage() {
        storage.close();
    }

    @Override
    public final Storage storage() {
        return storage;
    }
}
