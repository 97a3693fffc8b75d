package dev.aftercare.testkit.isolation;

import static dev.aftercare.testkit.isolation.Kind.CUSTOMER;
import static dev.aftercare.testkit.isolation.Kind.FORMER;
import static dev.aftercare.testkit.isolation.Kind.FRIEND;
import static dev.aftercare.testkit.isolation.Kind.LINK;
import static dev.aftercare.testkit.isolation.Kind.MERGE;
import static dev.aftercare.testkit.isolation.Kind.PAIR;
import static dev.aftercare.testkit.isolation.Kind.RELATION;
import static dev.aftercare.testkit.isolation.Kind.SCAN;
import static dev.aftercare.testkit.isolation.Kind.SEGMENT;
import static dev.aftercare.testkit.isolation.Kind.TWIN;

import dev.aftercare.domain.activity.ActivityState;
import dev.aftercare.domain.customer.ConsentProof.Means;
import dev.aftercare.domain.customer.ConsentPurpose;
import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.ContactPointKind;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.rights.ErasureReason;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.usecase.activity.FindByActivity;
import dev.aftercare.usecase.activity.SeeActivity;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.contact.SeeContacts;
import dev.aftercare.usecase.customer.CorrectContact;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.CustomerDetails.Contact;
import dev.aftercare.usecase.customer.EndRelation;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.FindCustomers;
import dev.aftercare.usecase.customer.RecordConsent;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.ReindexCustomers;
import dev.aftercare.usecase.customer.RelateCustomers;
import dev.aftercare.usecase.customer.SeeCorrectionFigures;
import dev.aftercare.usecase.customer.SetPreferences;
import dev.aftercare.usecase.journal.SeeTimeline;
import dev.aftercare.usecase.merge.FindPairs;
import dev.aftercare.usecase.merge.JudgePair;
import dev.aftercare.usecase.merge.MergeCustomers;
import dev.aftercare.usecase.merge.PreviewMerge;
import dev.aftercare.usecase.merge.ProposePair;
import dev.aftercare.usecase.merge.UndoMerge;
import dev.aftercare.usecase.portal.FindLinks;
import dev.aftercare.usecase.portal.IssueLink;
import dev.aftercare.usecase.quality.SeeDataQuality;
import dev.aftercare.usecase.quality.SeeRegionDataQuality;
import dev.aftercare.usecase.rights.EraseCustomer;
import dev.aftercare.usecase.rights.ReapplyErasures;
import dev.aftercare.usecase.segment.ChangeSegment;
import dev.aftercare.usecase.segment.ConditionInput;
import dev.aftercare.usecase.segment.SeeSegment;
import dev.aftercare.usecase.segment.SeeSegmentFigures;
import dev.aftercare.usecase.segment.SegmentInput;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;

/** The desks for customers: who they are, with whom they are one, what they may ask, and the groups they are in. */
final class CustomerRows {

    private static final PageOf PAGE = PageOf.first(50);
    private static final LocalDate FROM = LocalDate.of(2026, 3, 1);
    private static final LocalDate TO = LocalDate.of(2026, 3, 31);

    private CustomerRows() {}

    static void addTo(Rows rows) {
        records(rows);
        wishes(rows);
        merges(rows);
        rights(rows);
        segments(rows);
        activity(rows);
    }

    private static void records(Rows rows) {
        rows.dealer("customers.register", things -> RegisterCustomer.person("王", "明", "13812345678"))
                .dealer("customers.correct", things -> new CorrectCustomer(things.id(CUSTOMER), changed()))
                .dealer(
                        "customers.correctContact",
                        things -> new CorrectContact(
                                things.id(CUSTOMER), List.of(new Contact(ContactPointKind.PHONE, "13812345679", null))))
                .dealer(
                        "customers.recordVerdicts",
                        things -> new RecordVerdicts(
                                things.id(CUSTOMER), List.of(RecordVerdicts.Verdict.of(CustomerField.NAME, false))))
                .dealer("customers.quality", things -> things.id(CUSTOMER))
                .dealer("customers.corrections", things -> new FindCorrections(false, PAGE))
                .dealer("customers.correctionFigures", things -> new SeeCorrectionFigures(FROM, TO))
                .dealer("dataQuality.ofDealer", things -> new SeeDataQuality(YearMonth.from(FROM)))
                .network("dataQuality.ofRegion", things -> new SeeRegionDataQuality(YearMonth.from(FROM), null))
                .dealer("customers.reindex", things -> new ReindexCustomers(PAGE))
                .dealer("customers.find", things -> things.id(CUSTOMER))
                .dealer("customers.search", things -> new FindCustomers(FindCustomers.By.PHONE, "13812345678", PAGE))
                .dealer("customers.possibleDuplicates", things -> things.id(CUSTOMER))
                .dealer("contacts.journal", things -> SeeContacts.of(things.id(CUSTOMER), PAGE))
                .dealer("journal.timeline", things -> new SeeTimeline(SubjectKind.CUSTOMER, things.id(CUSTOMER), PAGE));
    }

    private static RegisterCustomer changed() {
        return new RegisterCustomer("王", "大明", null, List.of("13812345678"), "长安街 1 号", null, null);
    }

    private static void wishes(Rows rows) {
        rows.dealer(
                        "customers.prefer",
                        things -> new SetPreferences(things.id(CUSTOMER), ContactChannel.SMS, null, null, "en"))
                .dealer(
                        "customers.recordConsent",
                        things -> RecordConsent.given(
                                things.id(CUSTOMER),
                                ConsentPurpose.MARKETING,
                                ContactChannel.SMS,
                                Means.IN_WRITING,
                                "2026-1"))
                .dealer(
                        "customers.relate",
                        things -> new RelateCustomers(
                                things.id(CUSTOMER), things.id(FRIEND), RelationRole.PAYS_FOR, null))
                .dealer("customers.endRelation", things -> new EndRelation(things.id(RELATION), null))
                .dealer("customers.relations", things -> things.id(CUSTOMER));
    }

    private static void merges(Rows rows) {
        rows.dealer("merges.preview", things -> new PreviewMerge(things.id(CUSTOMER), things.id(TWIN), List.of()))
                .dealer("merges.merge", things -> MergeCustomers.of(things.id(CUSTOMER), things.id(TWIN)))
                .dealer("merges.merge", things -> MergeCustomers.of(things.id(TWIN), things.id(FRIEND)))
                .dealer("merges.undo", things -> new UndoMerge(things.id(MERGE), false))
                .dealer("merges.find", things -> things.id(MERGE))
                .dealer(
                        "merges.propose",
                        things -> new ProposePair(things.id(CUSTOMER), things.id(TWIN), 900, List.of("PHONE.SAME")))
                .dealer("merges.pairs", things -> new FindPairs(PAGE))
                .dealer("merges.judgeTwo", things -> new JudgePair(things.id(PAIR)))
                .network("merges.startScan")
                .network("merges.scan", things -> things.id(SCAN));
    }

    private static void rights(Rows rows) {
        rows.dealer("rights.export", things -> things.id(FORMER))
                .dealer("rights.erase", things -> new EraseCustomer(things.id(FORMER), ErasureReason.ASKED_FOR))
                .network("rights.reapply", things -> new ReapplyErasures(1_000, 10))
                .dealer("portal.issue", things -> new IssueLink(things.id(CUSTOMER)))
                .dealer("portal.revoke", things -> things.id(LINK))
                .dealer("portal.list", things -> new FindLinks(things.id(CUSTOMER), PAGE));
    }

    private static void segments(Rows rows) {
        rows.dealer("segments.define", things -> segment())
                .dealer("segments.change", things -> new ChangeSegment(things.id(SEGMENT), segment()))
                .dealer("segments.find", things -> things.id(SEGMENT))
                .dealer("segments.list", things -> PAGE)
                .dealer("segments.versions", things -> new SeeSegment(things.id(SEGMENT), PAGE))
                .dealer("segments.members", things -> new SeeSegment(things.id(SEGMENT), PAGE))
                .dealer("segments.figures", things -> new SeeSegmentFigures(things.id(SEGMENT), FROM, TO));
    }

    private static SegmentInput segment() {
        return SegmentInput.of("families", ConditionInput.atLeast(Fact.CARS, 2), "CNY");
    }

    private static void activity(Rows rows) {
        rows.dealer("activity.ofCustomer", things -> SeeActivity.today(things.id(CUSTOMER)))
                .dealer("activity.ofVehicle", things -> SeeActivity.today(things.id(Kind.CAR)))
                .dealer("activity.customers", things -> new FindByActivity(ActivityState.SWAYING, PAGE))
                .dealer("activity.vehicles", things -> new FindByActivity(ActivityState.SWAYING, PAGE))
                .dealer("activity.customerCounts")
                .dealer("activity.vehicleCounts")
                .network("activity.recompute", things -> PAGE);
    }
}
