package dev.aftercare.jdbc;

import dev.aftercare.jdbc.access.JdbcGrounds;
import dev.aftercare.jdbc.access.JdbcLooks;
import dev.aftercare.jdbc.accesscode.JdbcAccessCodes;
import dev.aftercare.jdbc.customer.JdbcCorrectionNotices;
import dev.aftercare.jdbc.customer.JdbcCustomerChanges;
import dev.aftercare.jdbc.customer.JdbcCustomerRelations;
import dev.aftercare.jdbc.customer.JdbcCustomers;
import dev.aftercare.jdbc.keyaccount.JdbcKeyAccounts;
import dev.aftercare.jdbc.merge.JdbcCustomerPairs;
import dev.aftercare.jdbc.merge.JdbcDuplicateScans;
import dev.aftercare.jdbc.merge.JdbcIdentities;
import dev.aftercare.jdbc.merge.JdbcMerges;
import dev.aftercare.jdbc.merge.JdbcScanMarks;
import dev.aftercare.jdbc.portal.JdbcPortalLinks;
import dev.aftercare.jdbc.prospect.JdbcProspectCards;
import dev.aftercare.jdbc.segment.JdbcSegmentMembers;
import dev.aftercare.jdbc.segment.JdbcSegments;
import dev.aftercare.jdbc.sql.Session;
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
interface JdbcCustomerPorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default Customers customers() {
        return new JdbcCustomers(session());
    }

    @Override
    default CustomerRelations customerRelations() {
        return new JdbcCustomerRelations(session());
    }

    @Override
    default CorrectionNotices correctionNotices() {
        return new JdbcCorrectionNotices(session());
    }

    @Override
    default CustomerChanges customerChanges() {
        return new JdbcCustomerChanges(session());
    }

    @Override
    default Identities identities() {
        return new JdbcIdentities(session());
    }

    @Override
    default Merges merges() {
        return new JdbcMerges(session());
    }

    @Override
    default CustomerPairs customerPairs() {
        return new JdbcCustomerPairs(session());
    }

    @Override
    default DuplicateScans duplicateScans() {
        return new JdbcDuplicateScans(session());
    }

    @Override
    default ScanMarks scanMarks() {
        return new JdbcScanMarks(session());
    }

    @Override
    default Grounds grounds() {
        return new JdbcGrounds(session());
    }

    @Override
    default Looks looks() {
        return new JdbcLooks(session());
    }

    @Override
    default AccessCodes accessCodes() {
        return new JdbcAccessCodes(session());
    }

    @Override
    default PortalLinks portalLinks() {
        return new JdbcPortalLinks(session());
    }

    @Override
    default Segments segments() {
        return new JdbcSegments(session());
    }

    @Override
    default SegmentMembers segmentMembers() {
        return new JdbcSegmentMembers(session());
    }

    @Override
    default KeyAccounts keyAccounts() {
        return new JdbcKeyAccounts(session());
    }

    @Override
    default ProspectCards prospects() {
        return new JdbcProspectCards(session());
    }
}
