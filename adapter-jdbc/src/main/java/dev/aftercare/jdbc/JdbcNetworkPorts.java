package dev.aftercare.jdbc;

import dev.aftercare.jdbc.authority.JdbcApprovals;
import dev.aftercare.jdbc.authority.JdbcMonthlyUses;
import dev.aftercare.jdbc.network.JdbcOrganisations;
import dev.aftercare.jdbc.network.JdbcStaffMembers;
import dev.aftercare.jdbc.policy.JdbcPolicies;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.jdbc.staff.JdbcAbsences;
import dev.aftercare.jdbc.staff.JdbcDepartures;
import dev.aftercare.jdbc.staff.JdbcStaffLoans;
import dev.aftercare.port.authority.Approvals;
import dev.aftercare.port.authority.MonthlyUses;
import dev.aftercare.port.network.Organisations;
import dev.aftercare.port.network.StaffMembers;
import dev.aftercare.port.policy.Policies;
import dev.aftercare.port.staff.Absences;
import dev.aftercare.port.staff.Departures;
import dev.aftercare.port.staff.StaffLoans;
import dev.aftercare.port.storage.UnitOfWork;

/** The ports of a unit of work about dealers, their people, who may decide what, and policies. */
interface JdbcNetworkPorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default Organisations organisations() {
        return new JdbcOrganisations(session());
    }

    @Override
    default StaffMembers staff() {
        return new JdbcStaffMembers(session());
    }

    @Override
    default Departures departures() {
        return new JdbcDepartures(session());
    }

    @Override
    default StaffLoans staffLoans() {
        return new JdbcStaffLoans(session());
    }

    @Override
    default Absences absences() {
        return new JdbcAbsences(session());
    }

    @Override
    default MonthlyUses monthlyUses() {
        return new JdbcMonthlyUses(session());
    }

    @Override
    default Approvals approvals() {
        return new JdbcApprovals(session());
    }

    @Override
    default Policies policies() {
        return new JdbcPolicies(session());
    }
}
