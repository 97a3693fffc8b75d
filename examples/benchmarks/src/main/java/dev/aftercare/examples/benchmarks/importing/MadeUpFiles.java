package dev.aftercare.examples.benchmarks.importing;

import dev.aftercare.domain.vehicle.Vin;
import dev.aftercare.examples.benchmarks.duplicate.Words;
import dev.aftercare.files.mapping.CsvImport;
import dev.aftercare.files.mapping.MappingFile;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** The customers of a dealer, their cars, and which car is whose, as three files of another system. */
record MadeUpFiles(CsvImport customers, CsvImport cars, CsvImport owners) {

    private static final String CUSTOMERS = """
            {"kind": "customers", "system": "dms",
             "fields": {"reference": {"columns": ["id"]}, "familyName": {"columns": ["family"]},
                        "givenName": {"columns": ["given"]}, "phones": {"columns": ["phone"]},
                        "address": {"columns": ["address"]}, "birthday": {"columns": ["born"]}}}""";

    private static final String CARS = """
            {"kind": "vehicles", "system": "dms",
             "fields": {"reference": {"columns": ["id"]}, "vin": {"columns": ["vin"]}, "make": {"columns": ["make"]},
                        "model": {"columns": ["model"]}, "modelYear": {"columns": ["year"]},
                        "colour": {"columns": ["colour"]}, "plate": {"columns": ["plate"]},
                        "odometer": {"columns": ["km"], "unit": "km"}, "readOn": {"columns": ["read"]}}}""";

    private static final String OWNERS = """
            {"kind": "owners", "system": "dms",
             "fields": {"vin": {"columns": ["vin"]}, "customer": {"columns": ["owner"]}}}""";

    /** So many customers with a car each, the same ones for the same {@code round}. */
    static MadeUpFiles write(Path folder, int customers, int round) throws IOException {
        Path people = folder.resolve("customers.csv");
        Path cars = folder.resolve("cars.csv");
        Path owners = folder.resolve("owners.csv");
        Random random = new Random(round);
        Words words = new Words(random);
        try (BufferedWriter customer = Files.newBufferedWriter(people);
                BufferedWriter car = Files.newBufferedWriter(cars);
                BufferedWriter owner = Files.newBufferedWriter(owners)) {
            customer.write("id,family,given,phone,address,born\n");
            car.write("id,vin,make,model,year,colour,plate,km,read\n");
            owner.write("vin,owner\n");
            for (int i = 0; i < customers; i++) {
                customer.write(customer(i, random, words));
                car.write(car(i, random));
                owner.write(vin(i) + ",c-" + i + "\n");
            }
        }
        return new MadeUpFiles(read(CUSTOMERS, people), read(CARS, cars), read(OWNERS, owners));
    }

    /** The files in the order in which they are imported. */
    List<CsvImport> all() {
        return List.of(customers, cars, owners);
    }

    private static CsvImport read(String mapping, Path file) {
        return CsvImport.of(MappingFile.parse(mapping), file);
    }

    private static String customer(int number, Random random, Words words) {
        boolean chinese = random.nextInt(10) != 0;
        return String.format(
                Locale.ROOT,
                "c-%d,%s,%s,138%08d,%s%d号,19%02d-%02d-%02d%n",
                number,
                words.family(chinese),
                words.given(chinese),
                number,
                "重庆市北部新区金开大道",
                1 + random.nextInt(900),
                50 + random.nextInt(50),
                1 + random.nextInt(12),
                1 + random.nextInt(28));
    }

    private static String car(int number, Random random) {
        return String.format(
                Locale.ROOT,
                "v-%d,%s,Ford,Focus,%d,white,渝%c%05d,%d,2026-0%d-%02d%n",
                number,
                vin(number),
                2016 + random.nextInt(10),
                'A' + number / 100_000 % 20,
                number % 100_000,
                1_000 + random.nextInt(90_000),
                1 + random.nextInt(2),
                1 + random.nextInt(28));
    }

    /** With the check digit that it has to have: a wrong one is a line of the report. */
    private static String vin(int number) {
        String any = String.format(Locale.ROOT, "LVSHCA%dB0ME%06d", number / 1_000_000 % 10, number % 1_000_000);
        char right = Vin.parse(any).vin().orElseThrow().expectedCheckDigit().orElseThrow();
        return any.substring(0, 8) + right + any.substring(9);
    }
}
