package dev.aftercare.testkit.desk;

/**
 * What the CRM promises on every storage, told through its desks. An adapter extends it and gives a storage without any
 * row; it is closed after each test. Crowds, jobs, readers and imports need transactions of the library's own.
 */
public abstract class CrmContract extends DeskContract
        implements LifeStory,
                BookingCrowd,
                WarrantyCrowd,
                DoorRules,
                CorrectionJobs,
                JobRules,
                ImportRules,
                GatheredImportRules,
                VisitImportRules,
                ReadingImportRules,
                ComplaintImportRules,
                ReminderRules,
                QuietHoursRules,
                WishesRules,
                ServicedCareRules,
                ActivityDeskRules,
                EndedCarRules,
                LifeStageRules,
                ComplaintJobs,
                SegmentJobs,
                ComplaintCrowd,
                LeavingJobs,
                FollowUpRules,
                FollowUpCausesRules,
                CallsApartRules,
                FollowUpCrowd,
                MergedCallsRules,
                MergedDepthRules,
                MergedSearchRules,
                MergeStoryRules,
                MergeCrowd,
                DuplicateScanRules,
                ReappliedErasureRules,
                AccessCodeRules,
                EnteredCodeRules,
                AccessCodeCrowd,
                ErasureCrowd {}
