package dev.aftercare.testkit.desk;

import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import java.time.Instant;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Draws commands of all kinds from a seed: right ones and wrong ones, own ids and foreign ones, repeats and races with the
 * clock. What was made before is remembered from the first storage; a command is then the same for all of them.
 */
final class RandomCommands implements RandomSource {

    private final RandomDraws draws;
    private final RandomRecords records;
    private final RandomBookings bookings;
    private final RandomUrgencies urgencies;
    private final RandomVisits visits;
    private final RandomOffice office;
    private final RandomComplaints complaints;
    private final RandomCalls calls;
    private final RandomCustomers customers;
    private final RandomMerges merges;
    private final RandomAmendments amendments;
    private final RandomRights rights;
    private final RandomApprovals approvals;
    private final RandomStructure structure;
    private final RandomOutages outages;
    private final RandomPortal portal;
    private final RandomGroups groups;
    private final RandomProspects prospects;
    private final RandomEnds ends;

    RandomCommands(long seed, List<DealerStage> dealers) {
        this.draws = new RandomDraws(seed, dealers);
        this.records = new RandomRecords(draws);
        this.bookings = new RandomBookings(draws);
        this.urgencies = new RandomUrgencies(draws);
        this.visits = new RandomVisits(draws);
        this.office = new RandomOffice(draws);
        this.complaints = new RandomComplaints(draws);
        this.calls = new RandomCalls(draws);
        this.customers = new RandomCustomers(draws);
        this.merges = new RandomMerges(draws);
        this.amendments = new RandomAmendments(draws, visits);
        this.rights = new RandomRights(draws);
        this.approvals = new RandomApprovals(draws);
        this.structure = new RandomStructure(draws);
        this.outages = new RandomOutages(draws);
        this.portal = new RandomPortal(draws);
        this.groups = new RandomGroups(draws);
        this.prospects = new RandomProspects(draws);
        this.ends = new RandomEnds(draws);
    }

    /** A command with its words. */
    record Command(String words, Function<Crm, Object> body) {

        /** What {@code call} asks for. */
        static Command of(Call call, Object asked, BiFunction<Crm, Call, Object> body) {
            return new Command(RandomDraws.words(call) + asked, crm -> body.apply(crm, call));
        }

        /** What is asked for, without who asks and what about. */
        String kind() {
            return words.replaceFirst("^.*?: ", "").replaceFirst("[\\[,].*| [0-9a-f]{8}-.*", "");
        }
    }

    @Override
    public RandomDraws known() {
        return draws;
    }

    @Override
    public Command next(Instant now) {
        int dealer = draws.anyDealer();
        Call call = draws.call(dealer);
        return switch (draws.upTo(71)) {
            case 0, 1 -> records.registerCustomer(call);
            case 2 -> records.correctCustomer(call);
            case 3, 4 -> records.registerCar(call);
            case 5 -> records.ownership(call, now);
            case 6 -> records.reading(call, now);
            case 7 -> records.see(call);
            case 8 -> records.search(call);
            case 9 -> bookings.offers(call, now, dealer);
            case 10, 11, 12, 13 -> bookings.book(call, now, dealer);
            case 14 -> urgencies.any(call, now, dealer);
            case 15 -> bookings.move(call, now, dealer);
            case 16 -> bookings.reassign(call, dealer);
            case 17 -> bookings.cancel(call);
            case 18, 19 -> bookings.arrive(call, now);
            case 20 -> office.hoursOrPolicy(call, now);
            case 21 -> draws.oneIn(3) ? office.staff(now, dealer) : office.accessKeys(dealer);
            case 22 -> draws.oneIn(2) ? records.see(call) : visits.see(call);
            case 23, 24 -> visits.come(call, now);
            case 25, 26, 27, 28, 29, 30 -> visits.step(call);
            case 31, 32 -> office.jobs();
            case 33 -> calls.next(call);
            case 34, 35, 36 -> calls.record(call, now);
            case 37, 38, 39 -> customers.any(call, now);
            case 40, 41, 42, 43, 44, 45 -> merges.any(call, dealer);
            case 46, 47 -> amendments.any(call, now);
            case 48 -> draws.oneIn(2) ? rights.any(call, dealer) : structure.any(now, dealer);
            case 49, 50, 51 -> approvals.any(dealer);
            case 52, 53 -> portal.any(call, now, dealer);
            case 54, 55 -> groups.any(call, now, dealer);
            case 56, 57 -> prospects.any(call, now, dealer);
            case 58 -> ends.any(call, now);
            case 59, 60 -> outages.any(call, now, dealer);
            default -> complaints.any(call, now, dealer);
        };
    }
}
