package dev.aftercare.testkit.desk;

import dev.aftercare.port.storage.Storage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;

/**
 * What the CRM promises to one caller after the other, on every storage: also on one whose transactions the host commits,
 * which does not repeat what others were in the way of. Closed after each test.
 */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class DeskContract
        implements BookingRules,
                FillingRules,
                RoomRules,
                SeveralServicesRules,
                LongWorkRules,
                StayRules,
                EarlyEndRules,
                ReportedEndRules,
                LongHandOverRules,
                AppointmentLife,
                SwapRules,
                RequestKeyRules,
                CarStory,
                CustomerRules,
                CustomerDataRules,
                CorrectionRules,
                DataQualityRules,
                RegionQualityRules,
                GroundRules,
                DuplicateHintRules,
                MileageRules,
                VinRules,
                CorrectVinRules,
                PlateRules,
                InsuranceRules,
                SoldPapersRules,
                DriverRules,
                InspectionRules,
                OdometerDeskRules,
                TelematicsRules,
                MeterRules,
                WarrantyRules,
                FirstServiceRules,
                VisitRules,
                GateRules,
                OvernightRules,
                EntitlementRules,
                VisitAftermath,
                AmendedVisitRules,
                HouseRules,
                PromisedServiceRules,
                CareDeskRules,
                BoardRules,
                ComplaintRules,
                PortalLinkRules,
                SelfServiceRules,
                SegmentRules,
                KeyAccountRules,
                ProspectRules,
                ProspectFigureRules,
                LeavingRules,
                StandInRules,
                OutageRules,
                ToSettleRules,
                SkillRules,
                AuthorityRules,
                ApprovalRules,
                NetworkRules,
                PostRules,
                StaffLoanRules,
                StaffLoanEndRules,
                ContactRules,
                TimelineRules,
                FollowingTheCarRules,
                MergeRules,
                MeetingRules,
                SharedCustomerRules,
                MergedAccountRules,
                MergedProspectRules,
                PairRules,
                RightsRules,
                ErasedCarsRules {

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
