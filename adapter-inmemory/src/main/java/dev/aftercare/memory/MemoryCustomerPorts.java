package dev.aftercare.memory;

import dev.aftercare.port.access.Grounds;
import dev.aftercare.port.access.Looks;
import dev.aftercare.port.accesscode.AccessCodes;
import dev.aftercare.port.customer.CorrectionNotices;
import dev.aftercare.port.customer.CustomerChanges;
import dev.aftercare.port.customer.CustomerRelations;
import dev.aftercare.port.customer.Customers;
import dev.aftercare.port.keyaccount.KeyAccounts;
import dev.aftercare.port.merge.CustomerPairs;
import dev.aftercare.port.merge.DuplicateScans;
import dev.aftercare.port.merge.Identities;
import dev.aftercare.port.merge.Merges;
import dev.aftercare.port.merge.ScanMarks;
import dev.aftercare.port.portal.PortalLinks;
import dev.aftercare.port.prospect.ProspectCards;
import dev.aftercare.port.segment.SegmentMembers;
import dev.aftercare.port.segment.Segments;
import dev.aftercare.port.storage.UnitOfWork;

/** The ports of a unit of work about customers, who of them is one person, who may see them, and what groups them. */
interface MemoryCustomerPorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default Customers customers() {
        return new MemoryCustomers(work());
    }

    @Override
    default CustomerRelations customerRelations() {
        return new MemoryCustomerRelations(work());
    }

    @Override
    default CorrectionNotices correctionNotices() {
        return new MemoryCorrectionNotices(work());
    }

    @Override
    default CustomerChanges customerChanges() {
        return new MemoryCustomerChanges(work());
    }

    @Override
    default Identities identities() {
        return new MemoryIdentities(work());
    }

    @Override
    default Merges merges() {
        return new MemoryMerges(work());
    }

    @Override
    default CustomerPairs customerPairs() {
        return new MemoryCustomerPairs(work());
    }

    @Override
    default DuplicateScans duplicateScans() {
        return new MemoryDuplicateScans(work());
    }

    @Override
    default ScanMarks scanMarks() {
        return new MemoryScanMarks(work());
    }

    @Override
    default Grounds grounds() {
        return new MemoryGrounds(work());
    }

    @Override
    default Looks looks() {
        return new MemoryLooks(work());
    }

    @Override
    default AccessCodes accessCodes() {
        return new MemoryAccessCodes(work());
    }

    @Override
    default PortalLinks portalLinks() {
        return new MemoryPortalLinks(work());
    }

    @Override
    default Segments segments() {
        return new MemorySegments(work());
    }

    @Override
    default SegmentMembers segmentMembers() {
        return new MemorySegmentMembers(work());
    }

    @Override
    default KeyAccounts keyAccounts() {
        return new MemoryKeyAccounts(work());
    }

    @Override
    default ProspectCards prospects() {
        return new MemoryProspectCards(work());
    }
}
