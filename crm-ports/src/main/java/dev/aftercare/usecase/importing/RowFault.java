package dev.aftercare.usecase.importing;

import dev.aftercare.domain.importing.ImportFault;

/** What is wrong in a row, before it has its place in the report. */
record RowFault(String field, String column, String value, Reason reason, boolean kept) {

    /** A fault of the row as a whole, which is not taken. */
    static RowFault ofRow(Reason reason) {
        return new RowFault("", "", "", reason, false);
    }

    ImportFault at(long line, int number) {
        Reason told = column.isEmpty() && !field.isEmpty() ? reason.about(field) : reason;
        return new ImportFault(line, number, column, value, told.code(), told.arguments(), kept);
    }
}
