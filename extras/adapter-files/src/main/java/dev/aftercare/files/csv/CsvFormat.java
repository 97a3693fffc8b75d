package dev.aftercare.files.csv;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How a CSV file is written.
 *
 * @param charset the encoding of its text
 * @param separator what stands between two cells
 */
public record CsvFormat(Charset charset, char separator) {

    /** UTF-8 with commas. */
    public static CsvFormat standard() {
        return new CsvFormat(StandardCharsets.UTF_8, ',');
    }

    /** The same in another encoding. */
    public CsvFormat in(Charset newCharset) {
        return new CsvFormat(newCharset, separator);
    }

    /** The same with another separator. */
    public CsvFormat separatedBy(char newSeparator) {
        return new CsvFormat(charset, newSeparator);
    }
}
