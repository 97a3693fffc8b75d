package dev.aftercare.usecase.importing;

import dev.aftercare.domain.importing.ImportFault;

/** What is wrong in a row, before it has its place in the report. */
record RowFault(String field, String column, String value, String reason, boolean kept) {

    ImportFault at(long line, int number) {
        return new ImportFault(line, number, column, value, reason, kept);
    }
}
