package dev.aftercare.http.route;

import java.util.List;
import java.util.stream.Stream;

/** Every route there is. */
public final class RouteTable {

    private static final List<Route> ALL = Stream.of(
                    NetworkRoutes.all(),
                    CustomerRoutes.all(),
                    OdometerRoutes.all(),
                    LifeCycleRoutes.all(),
                    PaperRoutes.all(),
                    GateRoutes.all(),
                    CustomerDataRoutes.all(),
                    AccessCodeRoutes.all(),
                    WarrantyRoutes.all(),
                    AppointmentRoutes.all(),
                    VisitRoutes.all(),
                    ActivityRoutes.all(),
                    CareRoutes.all(),
                    MergeRoutes.all(),
                    RightsRoutes.all(),
                    ComplaintRoutes.all(),
                    FollowUpRoutes.all(),
                    StaffRoutes.all(),
                    StaffLoanRoutes.all(),
                    ApprovalRoutes.all(),
                    WaitingListRoutes.all(),
                    SpecialHoursRoutes.all(),
                    UrgentRoutes.all(),
                    KeyAccountRoutes.all(),
                    ProspectRoutes.all(),
                    SegmentRoutes.all(),
                    PortalRoutes.all())
            .flatMap(List::stream)
            .toList();

    private RouteTable() {}

    /** All routes, feature by feature. */
    public static List<Route> all() {
        return ALL;
    }
}
