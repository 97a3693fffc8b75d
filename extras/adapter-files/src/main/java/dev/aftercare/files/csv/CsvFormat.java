package dev.aftercare.files.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset the encoding of its text
 * @param separator what stands between two cells
 * @param header whether its first line names the columns; they are called 1, 2, 3, ... where it does not
 * @param quotes whether cells may stand in quotes; where not, a quote is a character like others
 */
public record CsvFormat(Charset charset, char separator, boolean header, boolean quotes) {

    /** UTF-8 with commas, a header and quotes. */
    public static CsvFormat standard() {
        return new CsvFormat(StandardCharsets.UTF_8, ',', true, true);
    }

    /** The same in another encoding. */
    public CsvFormat in(Charset newCharset) {
        return new CsvFormat(newCharset, separator, header, quotes);
    }

    /** The same with another separator. */
    public CsvFormat separatedBy(char newSeparator) {
        return new CsvFormat(charset, newSeparator, header, quotes);
    }

    /** The same without a line that names the columns. */
    public CsvFormat withoutHeader() {
        return new CsvFormat(charset, separator, false, quotes);
    }

    /** The same with quotes that mean nothing. */
    public CsvFormat withoutQuotes() {
        return new CsvFormat(charset, separator, header, false);
    }
}
