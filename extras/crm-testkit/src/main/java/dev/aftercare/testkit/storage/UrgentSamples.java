package dev.aftercare.testkit.storage;

import dev.aftercare.domain.appointment.AppointmentId;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.domain.urgent.PromiseWarning;
import dev.aftercare.domain.urgent.PromiseWarning.Level;
import dev.aftercare.domain.urgent.Response;
import dev.aftercare.domain.urgent.ResponsePromise;
import dev.aftercare.domain.urgent.UrgentNeed;
import dev.aftercare.domain.urgent.UrgentRequest;
import dev.aftercare.domain.urgent.UrgentRequestId;
import dev.aftercare.domain.vehicle.VehicleId;
import dev.aftercare.testkit.given.Ids;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Urgent requests with a value in each of their fields. */
final class UrgentSamples {

    private UrgentSamples() {}

    /** One that was just taken, with half an hour promised and a warning after twenty minutes. */
    static UrgentRequest taken(OrganisationId dealer, CustomerId customer, VehicleId car, String words, Instant since) {
        return UrgentRequest.taken(
                        new UrgentRequestId(Ids.next()),
                        dealer,
                        new UrgentNeed(
                                car, customer, "maintenance", true, Optional.of(since.plusSeconds(3_600)), words),
                        new ResponsePromise(since, since.plusSeconds(1_200), since.plusSeconds(1_800)),
                        Optional.of(new StaffId(Ids.next())))
                .orElseThrow();
    }

    /** The first version of the same: placed, warned of twice, and answered too late. */
    static UrgentRequest answered(UrgentRequest request) {
        Instant since = request.promise().since();
        return having(
                request,
                List.of(
                        new PromiseWarning(
                                Level.WARNED,
                                Optional.of(new StaffId(Ids.next())),
                                request.promise().warnAt(),
                                since.plusSeconds(1_201)),
                        new PromiseWarning(
                                Level.MISSED,
                                Optional.empty(),
                                request.promise().until(),
                                since.plusSeconds(1_801))),
                Optional.of(new Response(
                        since.plusSeconds(1_900), Response.How.RECEIVED, Optional.of(new StaffId(Ids.next())))));
    }

    private static UrgentRequest having(
            UrgentRequest request, List<PromiseWarning> warnings, Optional<Response> response) {
        return new UrgentRequest(
                request.id(),
                request.dealer(),
                request.need(),
                request.promise(),
                request.clerk(),
                Optional.of(new StaffId(Ids.next())),
                Optional.of(new AppointmentId(Ids.next())),
                warnings,
                response,
                Optional.empty(),
                1);
    }
}
