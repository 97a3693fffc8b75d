package dev.aftercare.jdbc;

import dev.aftercare.jdbc.accesskey.JdbcAccessKeys;
import dev.aftercare.jdbc.importing.JdbcImportRuns;
import dev.aftercare.jdbc.journal.JdbcJournal;
import dev.aftercare.jdbc.journal.JdbcJournalNumbering;
import dev.aftercare.jdbc.quality.JdbcClosedMonths;
import dev.aftercare.jdbc.quality.JdbcQualitySources;
import dev.aftercare.jdbc.request.JdbcNumbers;
import dev.aftercare.jdbc.request.JdbcReferences;
import dev.aftercare.jdbc.request.JdbcRequestKeys;
import dev.aftercare.jdbc.search.JdbcSearchTokens;
import dev.aftercare.jdbc.sql.Session;
import dev.aftercare.port.accesskey.AccessKeys;
import dev.aftercare.port.importing.ImportRuns;
import dev.aftercare.port.journal.Journal;
import dev.aftercare.port.journal.JournalNumbering;
import dev.aftercare.port.quality.ClosedMonths;
import dev.aftercare.port.quality.QualitySources;
import dev.aftercare.port.request.Numbers;
import dev.aftercare.port.request.References;
import dev.aftercare.port.request.RequestKeys;
import dev.aftercare.port.search.SearchTokens;
import dev.aftercare.port.storage.UnitOfWork;

/** The ports of a unit of work about what the library needs besides: keys, numbers, the journal, imports, figures. */
interface JdbcUpkeepPorts extends UnitOfWork {

    /** The session on which every port works. */
    Session session();

    @Override
    default SearchTokens searchTokens() {
        return new JdbcSearchTokens(session());
    }

    @Override
    default References references() {
        return new JdbcReferences(session());
    }

    @Override
    default Numbers numbers() {
        return new JdbcNumbers(session());
    }

    @Override
    default RequestKeys requestKeys() {
        return new JdbcRequestKeys(session());
    }

    @Override
    default Journal journal() {
        return new JdbcJournal(session());
    }

    @Override
    default JournalNumbering journalNumbering() {
        return new JdbcJournalNumbering(session());
    }

    @Override
    default AccessKeys accessKeys() {
        return new JdbcAccessKeys(session());
    }

    @Override
    default ImportRuns importRuns() {
        return new JdbcImportRuns(session());
    }

    @Override
    default QualitySources qualitySources() {
        return new JdbcQualitySources(session());
    }

    @Override
    default ClosedMonths closedMonths() {
        return new JdbcClosedMonths(session());
    }
}
