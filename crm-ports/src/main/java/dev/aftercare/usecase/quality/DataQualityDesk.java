package dev.aftercare.usecase.quality;

import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.door.Door;
import dev.aftercare.usecase.door.UseCase;
import java.util.List;

/** How complete, accurate and timely the data of a month's customers is, by dealer and by region (CUS-3c). Thread-safe. */
public final class DataQualityDesk {

    private final Door door;

    /** A desk behind {@code door}. */
    public DataQualityDesk(Door door) {
        this.door = door;
    }

    /** The report of the scope's dealer. */
    public DealerQuality ofDealer(Call call, SeeDataQuality question) {
        return door.query(
                call,
                UseCase.QUALITY_REPORT,
                question,
                work -> QualityReport.of(work, List.of(work.dealer()), question.month())
                        .get(0));
    }

    /**
     * The report of a region: the sum, and a line of each dealer. An area supervisor sees the dealers of their regions and of all that is part of
     * those (NET-4).
     *
     * @throws dev.aftercare.usecase.call.InvalidInputException where there is no such region, or a supervisor does not supervise any of it
     */
    public RegionQuality ofRegion(Call call, SeeRegionDataQuality question) {
        return door.query(
                call, UseCase.QUALITY_REPORT_REGION, question, work -> QualityReport.ofRegion(work, question));
    }
}
