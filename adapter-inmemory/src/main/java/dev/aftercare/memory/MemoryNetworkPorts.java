package dev.aftercare.memory;

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
interface MemoryNetworkPorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default Organisations organisations() {
        return new MemoryOrganisations(work());
    }

    @Override
    default StaffMembers staff() {
        return new MemoryStaff(work());
    }

    @Override
    default Departures departures() {
        return new MemoryDepartures(work());
    }

    @Override
    default StaffLoans staffLoans() {
        return new MemoryStaffLoans(work());
    }

    @Override
    default Absences absences() {
        return new MemoryAbsences(work());
    }

    @Override
    default MonthlyUses monthlyUses() {
        return new MemoryMonthlyUses(work());
    }

    @Override
    default Approvals approvals() {
        return new MemoryApprovals(work());
    }

    @Override
    default Policies policies() {
        return new MemoryPolicies(work());
    }
}
