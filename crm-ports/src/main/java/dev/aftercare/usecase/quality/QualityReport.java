package dev.aftercare.usecase.quality;

import com.google.common.collect.ImmutableSortedMap;
import com.google.common.collect.ListMultimap;
import com.google.common.collect.Multimaps;
import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CustomerDataPolicy;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.network.Dealer;
import dev.aftercare.domain.network.RegionTree;
import dev.aftercare.domain.policy.PolicyHistory;
import dev.aftercare.domain.policy.PolicyKind;
import dev.aftercare.domain.policy.PolicyVersion;
import dev.aftercare.domain.quality.ClosedMonth;
import dev.aftercare.domain.quality.DataQualityPolicy;
import dev.aftercare.domain.quality.QualityMonth;
import dev.aftercare.domain.quality.QualityRules;
import dev.aftercare.domain.quality.QualityRules.Measure;
import dev.aftercare.domain.quality.QualitySample;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.time.DateRange;
import dev.aftercare.domain.time.ZonedDate;
import dev.aftercare.port.quality.QualitySources;
import dev.aftercare.port.shared.Page;
import dev.aftercare.port.shared.PageRequest;
import dev.aftercare.usecase.call.FaultCode;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.door.Work;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Makes the report (CUS-3c): closed months as they were closed, the others from what stands now. So many statements for
 * {@value QualitySources#MOST} dealers, however many customers they have.
 */
final class QualityReport {

    private QualityReport() {}

    static RegionQuality ofRegion(Work work, SeeRegionDataQuality question) {
        Function<PageRequest, Page<Dealer>> dealers = dealers(work, question.region());
        List<DealerQuality> lines = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(QualitySources.MOST));
        while (next.isPresent()) {
            Page<Dealer> page = dealers.apply(next.get());
            lines.addAll(of(work, page.items(), question.month()));
            next = page.next().map(cursor -> new PageRequest(Optional.of(cursor), QualitySources.MOST));
        }
        return new RegionQuality(question.month(), lines);
    }

    /** The dealers of a region as the caller may see them, page by page. */
    private static Function<PageRequest, Page<Dealer>> dealers(Work work, @Nullable String region) {
        RegionTree tree = work.manufacturer().structure().regions();
        Actor actor = work.call().actor();
        boolean isSupervisor = actor.is(Role.AREA_SUPERVISOR);
        if (region == null && !isSupervisor) {
            return work.stores().organisations()::dealers;
        }
        Set<String> asked = region == null ? actor.regions() : Set.of(region);
        Set<String> regions = asked.stream()
                .filter(code -> tree.regions().isEmpty() || tree.contains(code))
                .flatMap(code -> tree.partsOf(code).stream())
                .filter(code -> !isSupervisor || tree.isWithin(code, actor.regions()))
                .collect(Collectors.toUnmodifiableSet());
        if (region != null && regions.isEmpty()) {
            throw new InvalidInputException(List.of(FieldFault.of("region", FaultCode.NO_SUCH_REGION, region)));
        }
        return page -> work.stores().organisations().dealersIn(regions, page);
    }

    /** The lines of at most {@value QualitySources#MOST} dealers, in their order. */
    static List<DealerQuality> of(Work work, List<Dealer> dealers, YearMonth month) {
        if (dealers.isEmpty()) {
            return List.of();
        }
        Map<OrganisationId, ClosedMonth> closed = work.stores().closedMonths().of(ids(dealers), month).stream()
                .collect(Collectors.toMap(ClosedMonth::dealer, each -> each));
        List<Dealer> open = dealers.stream()
                .filter(dealer -> !closed.containsKey(dealer.id()))
                .toList();
        Map<OrganisationId, DealerQuality> live = live(work, open, month).stream()
                .collect(Collectors.toMap(line -> line.dealer().id(), line -> line));
        return dealers.stream()
                .map(dealer -> Optional.ofNullable(closed.get(dealer.id()))
                        .map(each -> new DealerQuality(dealer, month, each.figures(), Optional.of(each.closedAt())))
                        .orElseGet(() -> live.get(dealer.id())))
                .toList();
    }

    /** What the figures of a month are now, closed or not. */
    static List<DealerQuality> live(Work work, List<Dealer> dealers, YearMonth month) {
        if (dealers.isEmpty()) {
            return List.of();
        }
        DateRange days = QualityMonth.days(month);
        ListMultimap<OrganisationId, QualitySample> customers =
                Multimaps.index(work.stores().qualitySources().customers(ids(dealers), days), QualitySample::dealer);
        Map<OrganisationId, SortedMap<CustomerField, Long>> wrong = wrongFields(work, dealers, days);
        PolicyHistory policies = work.stores().policies().histories(ids(dealers));
        return dealers.stream()
                .map(dealer -> new DealerQuality(
                        dealer,
                        month,
                        QualityRules.figures(
                                customers.get(dealer.id()),
                                wrong.getOrDefault(dealer.id(), ImmutableSortedMap.of()),
                                measure(work, dealer, policies.seenBy(dealer.id()), month)),
                        Optional.empty()))
                .toList();
    }

    /** A month begins and ends by the clock of each dealer: those of one zone are asked for at once. */
    private static Map<OrganisationId, SortedMap<CustomerField, Long>> wrongFields(
            Work work, List<Dealer> dealers, DateRange days) {
        Map<ZoneId, List<Dealer>> byZone = dealers.stream().collect(Collectors.groupingBy(Dealer::zone));
        Map<OrganisationId, SortedMap<CustomerField, Long>> wrong = new HashMap<>();
        byZone.forEach(
                (zone, theirs) -> wrong.putAll(work.stores().qualitySources().wrongFields(ids(theirs), days.in(zone))));
        return wrong;
    }

    private static Measure measure(Work work, Dealer dealer, PolicyHistory policies, YearMonth month) {
        LocalDate day = QualityMonth.policyDay(month, ZonedDate.dateAt(work.now(), dealer.zone()));
        return new Measure(
                inForce(work, policies, CustomerDataPolicy.KIND, day),
                inForce(work, policies, DataQualityPolicy.KIND, day),
                dealer.zone());
    }

    /** The defaults where the network has not adopted the kind. */
    private static <P extends Record> P inForce(Work work, PolicyHistory policies, PolicyKind<P> kind, LocalDate day) {
        LocalDate asked = day.isBefore(PolicyVersion.OPEN) ? PolicyVersion.OPEN : day;
        return policies.inForce(kind, asked, work.now())
                .map(PolicyVersion::body)
                .orElseGet(kind.standard());
    }

    private static List<OrganisationId> ids(List<Dealer> dealers) {
        return dealers.stream().map(Dealer::id).toList();
    }
}
