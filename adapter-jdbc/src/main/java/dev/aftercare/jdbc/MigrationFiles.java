package dev.aftercare.jdbc;

import java.util.List;

/** The migrations of this release, which a host may run itself, and where they lie. */
final class MigrationFiles {

    /** On the class path. */
    static final String FOLDER = "dev/aftercare/jdbc/migration";

    /** What is run on PostgreSQL only; outside of the other folder, since Flyway looks into folders below too. */
    static final String POSTGRESQL_FOLDER = "dev/aftercare/jdbc/postgresql";

    /** Run after all others, and again whenever it has changed. */
    static final String ROW_SECURITY = POSTGRESQL_FOLDER + "/R__row_security.sql";

    /** In their order; the first has version 1. */
    static final List<String> NAMES = List.of(
            "V001__network.sql",
            "V002__customers_and_cars.sql",
            "V003__appointments.sql",
            "V004__journal_and_requests.sql",
            "V005__import_fault_arguments.sql",
            "V006__first_service.sql",
            "V007__visits.sql",
            "V008__complaints.sql",
            "V009__care.sql",
            "V010__follow_up.sql",
            "V011__leaving.sql",
            "V012__customers_in_depth.sql",
            "V013__activity.sql",
            "V014__merges.sql",
            "V015__rights.sql",
            "V016__approvals_and_regions.sql",
            "V017__self_service_and_segments.sql",
            "V018__findings.sql",
            "V019__scan_for_duplicates.sql",
            "V020__one_time_codes.sql",
            "V021__odometer.sql",
            "V022__vin_standing.sql",
            "V023__codes_and_scans.sql",
            "V024__data_quality.sql",
            "V025__prospects.sql",
            "V026__ends_and_stages.sql",
            "V027__plates.sql",
            "V028__insurance_and_inspection.sql",
            "V029__drivers.sql",
            "V030__waiting.sql",
            "V031__day_of_sale_in_care.sql",
            "V032__day_of_policy.sql",
            "V033__appointment_notices.sql",
            "V034__gate.sql",
            "V036__papers_due.sql",
            "V038__hours_away.sql",
            "V040__waiting_list.sql",
            "V041__several_services.sql",
            "V042__parts.sql",
            "V043__stay.sql",
            "V044__urgent_requests.sql",
            "V048__corrections_elsewhere.sql",
            "V049__short_chassis_numbers.sql",
            "V050__special_hours.sql",
            "V051__waiting_for_more.sql",
            "V053__corrected_vins.sql",
            "V054__called_off_and_not_wanted.sql",
            "V056__staff_loans.sql");

    private MigrationFiles() {}

    /** The version of the last one; not all numbers up to it were given to a file. */
    static int newest() {
        return version(NAMES.get(NAMES.size() - 1));
    }

    /** Those that come after version {@code found}. */
    static List<String> after(int found) {
        return NAMES.stream().filter(name -> version(name) > found).toList();
    }

    private static int version(String name) {
        return Integer.parseInt(name.substring(1, name.indexOf("__")));
    }
}
