package dev.aftercare.memory;

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
interface MemoryUpkeepPorts extends UnitOfWork {

    /** On what every port works. */
    Work work();

    @Override
    default SearchTokens searchTokens() {
        return new MemorySearchTokens(work());
    }

    @Override
    default References references() {
        return new MemoryReferences(work());
    }

    @Override
    default Numbers numbers() {
        return new MemoryNumbers(work());
    }

    @Override
    default RequestKeys requestKeys() {
        return new MemoryRequestKeys(work());
    }

    @Override
    default Journal journal() {
        return new MemoryJournal(work());
    }

    @Override
    default JournalNumbering journalNumbering() {
        return new MemoryJournal(work());
    }

    @Override
    default AccessKeys accessKeys() {
        return new MemoryAccessKeys(work());
    }

    @Override
    default ImportRuns importRuns() {
        return new MemoryImportRuns(work());
    }

    @Override
    default QualitySources qualitySources() {
        return new MemoryQualitySources(work());
    }

    @Override
    default ClosedMonths closedMonths() {
        return new MemoryClosedMonths(work());
    }
}
