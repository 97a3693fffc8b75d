package dev.aftercare.files.mapping;

import dev.aftercare.files.csv.CsvFile;
import dev.aftercare.usecase.importing.ImportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A CSV file with its mapping, ready to be imported:
 *
 * <pre>{@code
 * CsvImport cars = CsvImport.of(MappingFile.read(mapping), file);
 * ImportRun run = crm.imports().run(call, cars.request(), cars.rows(), progress);
 * }</pre>
 */
public record CsvImport(ImportRequest request, CsvFile rows) {

    private static final int BUFFER = 1 << 16;

    /** The file as the mapping reads it; the same content under the same mapping is the same run. */
    public static CsvImport of(MappingFile mapping, Path file) {
        return again(mapping, file, "");
    }

    /**
     * The same file once more, as a run of its own: what could not be taken before is judged anew, and what was taken
     * does nothing.
     *
     * @param mark tells this try from others, for example the day
     */
    public static CsvImport again(MappingFile mapping, Path file, String mark) {
        CsvFile rows = CsvFile.open(file, mapping.format());
        return new CsvImport(new ImportRequest(fingerprint(mapping, file, mark), mapping.mapping()), rows);
    }

    private static String fingerprint(MappingFile mapping, Path file, String mark) {
        MessageDigest digest = sha256();
        for (String part : new String[] {mark, mapping.text()}) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.UTF_8));
            digest.update(bytes);
        }
        try (InputStream content = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is missing, which every Java platform has", e);
        }
    }
}
