package dev.aftercare.testkit.storage;

import static dev.aftercare.testkit.given.Given.aGround;

import dev.aftercare.domain.access.Access;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.CorrectionNoticeId;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.customer.CustomerRelation;
import dev.aftercare.domain.customer.RelationId;
import dev.aftercare.domain.customer.RelationRole;
import dev.aftercare.domain.keyaccount.ContactPlan;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.domain.merge.CustomerPair;
import dev.aftercare.domain.merge.CustomerPair.Likeness;
import dev.aftercare.domain.merge.Merge;
import dev.aftercare.domain.merge.MergeField;
import dev.aftercare.domain.merge.MergeId;
import dev.aftercare.domain.merge.PairId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.portal.PortalLink;
import dev.aftercare.domain.portal.PortalLinkId;
import dev.aftercare.domain.prospect.ContactWay;
import dev.aftercare.domain.prospect.FirstContact;
import dev.aftercare.domain.prospect.ProspectCard;
import dev.aftercare.domain.prospect.ProspectCardId;
import dev.aftercare.domain.prospect.ProspectSource;
import dev.aftercare.domain.prospect.Pursuit;
import dev.aftercare.domain.search.SearchToken;
import dev.aftercare.domain.segment.Condition;
import dev.aftercare.domain.segment.Fact;
import dev.aftercare.domain.segment.Segment;
import dev.aftercare.domain.segment.SegmentDefinition;
import dev.aftercare.domain.segment.SegmentId;
import dev.aftercare.domain.shared.ExternalReference;
import dev.aftercare.domain.shared.SubjectKind;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.testkit.given.Ids;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;

/** The customer, with whom they are one, what they are to others, how they are found, and in which groups. */
record StoredCustomer(Sample sample) {

    List<Stored> all() {
        return List.of(
                customer(),
                ground(),
                merge(),
                records(),
                pair(),
                relation(),
                notice(),
                tokens(),
                reference(),
                link(),
                segment(),
                account(),
                prospect());
    }

    private CustomerId id() {
        return sample.customer().id();
    }

    private Stored customer() {
        return Stored.listed(
                "customers",
                sample.customer(),
                unit -> unit.customers().insert(sample.customer()),
                unit -> unit.customers().findAll(List.of(id())));
    }

    /** Which makes the dealer find them. */
    private Stored ground() {
        Access ground =
                aGround().of(sample.a()).to(id().subject()).since(sample.at()).build();
        return Stored.listed(
                "grounds of the customer",
                ground,
                unit -> unit.grounds().open(ground),
                unit -> unit.grounds().holding(sample.a().id(), id().subject()));
    }

    private Stored merge() {
        Merge merge = Merge.decided(
                new MergeId(Ids.next()),
                sample.a().id(),
                sample.customer(),
                new CustomerId(Ids.next()),
                Set.of(MergeField.NAME),
                new Merge.Stamp(sample.at(), sample.text()));
        return Stored.one(
                "merges",
                merge,
                unit -> unit.merges().insert(merge),
                unit -> unit.merges().find(merge.id()));
    }

    private Stored records() {
        return Stored.listed(
                "records",
                sample.customer(),
                unit -> {},
                unit -> unit.customers().records(id()));
    }

    private Stored pair() {
        CustomerPair pair = CustomerPair.proposed(
                new PairId(Ids.next()),
                id(),
                sample.network().customer().id(),
                new Likeness(900, new TreeSet<>(Set.of("PHONE.SAME"))));
        return Stored.one(
                "pairs",
                pair,
                unit -> unit.customerPairs().insertIfAbsent(pair),
                unit -> unit.customerPairs().find(pair.id()));
    }

    private Stored relation() {
        CustomerRelation relation = CustomerRelation.begun(
                        new RelationId(Ids.next()),
                        sample.a().id(),
                        id(),
                        sample.network().customer().id(),
                        RelationRole.PAYS_FOR,
                        sample.day())
                .orElseThrow();
        return Stored.one(
                "relations",
                relation,
                unit -> unit.customerRelations().insertIfAbsent(relation),
                unit -> unit.customerRelations().find(relation.id()));
    }

    private Stored notice() {
        CorrectionNotice notice = CorrectionNotice.issued(
                new CorrectionNoticeId(Ids.next()),
                sample.a().id(),
                id(),
                new CorrectionNotice.Look(
                        Set.of(CustomerField.NAME),
                        Set.of(CustomerField.NAME),
                        Set.of(),
                        sample.at(),
                        sample.at().plusNanos(1_000)));
        return Stored.listed(
                "correction notices",
                notice,
                unit -> unit.correctionNotices().insert(notice),
                unit -> unit.correctionNotices().unfinished(sample.a().id(), List.of(id())));
    }

    private Stored tokens() {
        SearchToken token = SearchToken.name("name" + id());
        return Stored.listed(
                "search tokens",
                id().value(),
                unit -> unit.searchTokens().replace(sample.a().id(), id().subject(), Set.of(token)),
                unit -> unit.searchTokens()
                        .find(SubjectKind.CUSTOMER, token, PageRequest.first(10))
                        .items());
    }

    private Stored reference() {
        ExternalReference reference = new ExternalReference("dms", sample.text().substring(0, 2) + id());
        return Stored.listed(
                "references",
                reference,
                unit -> unit.references().insertIfAbsent(sample.a().id(), reference, id().subject()),
                unit -> unit.references().of(sample.a().id(), id().subject()));
    }

    private Stored link() {
        PortalLink link = PortalLink.issued(
                        new PortalLinkId(Ids.next()),
                        sample.a().id(),
                        id(),
                        sample.at(),
                        sample.at().plusNanos(1_000))
                .orElseThrow();
        return Stored.one(
                "portal links",
                link,
                unit -> unit.portalLinks().insert(link, Sample.secretOf(link.id())),
                unit -> unit.portalLinks().find(link.id()));
    }

    private Stored segment() {
        Condition ownsACar = new Condition.InRange(Fact.CARS, OptionalLong.of(1), OptionalLong.empty());
        SegmentDefinition definition =
                new SegmentDefinition("owners", ownsACar, Currency.getInstance("CNY"), Optional.empty());
        Segment segment = Segment.defined(
                        new SegmentId(Ids.next()), sample.a().id(), definition, sample.at(), "manager")
                .orElseThrow();
        return Stored.one(
                "segments",
                segment,
                unit -> unit.segments().add(segment),
                unit -> unit.segments().find(segment.id()));
    }

    private Stored account() {
        KeyAccount account = KeyAccount.recognised(
                        new KeyAccountId(Ids.next()),
                        sample.a().id(),
                        id(),
                        new StaffId(Ids.next()),
                        new TreeSet<>(List.of(RecognitionReason.VALUE)),
                        new ContactPlan(30, sample.day()),
                        sample.day())
                .orElseThrow();
        return Stored.one(
                "key accounts",
                account,
                unit -> unit.keyAccounts().insertIfAbsent(account),
                unit -> unit.keyAccounts().find(account.id()));
    }

    private Stored prospect() {
        ProspectCard card = ProspectCard.opened(
                        new ProspectCardId(Ids.next()),
                        sample.a().id(),
                        id(),
                        new Pursuit(
                                sample.day(),
                                new FirstContact(sample.day(), ContactWay.AT_THE_DOOR, ProspectSource.PASSING_BY),
                                new StaffId(Ids.next()),
                                "a van"))
                .orElseThrow();
        return Stored.one(
                "prospects",
                card,
                unit -> unit.prospects().insertIfAbsent(card),
                unit -> unit.prospects().find(card.id()));
    }
}
