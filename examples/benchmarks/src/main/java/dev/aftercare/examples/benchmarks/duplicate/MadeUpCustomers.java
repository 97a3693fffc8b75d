package dev.aftercare.examples.benchmarks.duplicate;

import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.duplicate.MatchField;
import dev.aftercare.domain.duplicate.Traits;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/**
 * Customers as dealers have them, from a seed: half of them with Chinese names, in households that share phone and address,
 * with fields missing; a tenth of the records is somebody's second or third, written by another hand. Which are whose is
 * known.
 */
final class MadeUpCustomers {

    private static final double SECOND_RECORD = 0.11;
    private static final int MOST_OF_A_HOUSEHOLD = 3;
    private static final double SHARES_THE_PHONE = 0.3;

    private final Random random;
    private final Words words;
    private final int wanted;
    private final List<Traits> records = new ArrayList<>();
    private final Map<CustomerId, Integer> persons = new HashMap<>();
    private int people;

    private MadeUpCustomers(long seed, int wanted) {
        this.random = new Random(seed);
        this.words = new Words(random);
        this.wanted = wanted;
    }

    /** So many records. */
    static MadeUpCustomers of(long seed, int records) {
        MadeUpCustomers made = new MadeUpCustomers(seed, records);
        while (made.records.size() < records) {
            made.addHousehold();
        }
        return made;
    }

    List<Traits> records() {
        return records;
    }

    boolean areOne(CustomerId one, CustomerId other) {
        return persons.getOrDefault(one, -1).equals(persons.get(other));
    }

    /** How many pairs of records are one person's. */
    long pairs() {
        Map<Integer, Long> sizes = new HashMap<>();
        persons.values().forEach(person -> sizes.merge(person, 1L, Long::sum));
        return sizes.values().stream().mapToLong(size -> size * (size - 1) / 2).sum();
    }

    private void addHousehold() {
        boolean chinese = random.nextBoolean();
        String family = words.family(chinese);
        Words.Address address = words.address(chinese);
        String phone = words.phone();
        int members = 1 + random.nextInt(MOST_OF_A_HOUSEHOLD);
        for (int i = 0; i < members; i++) {
            boolean sharesPhone = random.nextDouble() < SHARES_THE_PHONE;
            Person person = new Person(
                    people++,
                    chinese,
                    random.nextDouble() < 0.7 ? family : words.family(chinese),
                    words.given(chinese),
                    LocalDate.of(1940, 1, 1).plusDays(random.nextInt(24_000)),
                    sharesPhone ? phone : words.phone(),
                    address);
            write(person, false);
            while (random.nextDouble() < SECOND_RECORD) {
                write(person, true);
            }
        }
    }

    private record Person(
            int number,
            boolean chinese,
            String family,
            String given,
            LocalDate born,
            String phone,
            Words.Address home) {}

    /** Writes one record of somebody; {@code again} by another hand, years later. */
    private void write(Person person, boolean again) {
        if (records.size() == wanted) {
            return;
        }
        boolean swapped = again && random.nextDouble() < 0.03;
        String family = again ? slip(person.family, person.chinese, 0.06) : person.family;
        String given = again ? slip(person.given, person.chinese, 0.08) : person.given;
        Traits.Builder traits = Traits.of(new CustomerId(new UUID(random.nextLong(), random.nextLong())))
                .with(swapped ? MatchField.GIVEN_NAME : MatchField.FAMILY_NAME, family)
                .with(
                        swapped ? MatchField.FAMILY_NAME : MatchField.GIVEN_NAME,
                        random.nextDouble() < 0.03 ? "" : given);
        if (random.nextDouble() < 0.6) {
            traits.with(MatchField.BIRTHDAY, again ? digits(born(person), 0.05) : born(person));
        }
        if (random.nextDouble() < 0.95) {
            boolean changed = again && random.nextDouble() < 0.25;
            traits.with(MatchField.PHONE, changed ? words.phone() : digits(person.phone, again ? 0.03 : 0));
        }
        if (random.nextDouble() < 0.7) {
            Words.Address home = again && random.nextDouble() < 0.1 ? words.address(person.chinese) : person.home;
            traits.with(MatchField.STREET, again ? slip(home.street(), person.chinese, 0.1) : home.street())
                    .with(MatchField.HOUSE_NUMBER, home.number())
                    .with(MatchField.TOWN, home.town());
        }
        Traits record = traits.build();
        records.add(record);
        persons.put(record.id(), person.number);
    }

    private static String born(Person person) {
        return person.born.toString().replace("-", "");
    }

    /** With a character left out at times; of Chinese names, which have two characters, another one written. */
    private String slip(String text, boolean chinese, double share) {
        if (random.nextDouble() >= share || text.length() < 2) {
            return text;
        }
        int at = random.nextInt(text.length());
        String instead = chinese ? words.character() : "";
        return text.substring(0, at) + instead + text.substring(at + 1);
    }

    private String digits(String number, double share) {
        if (random.nextDouble() >= share) {
            return number;
        }
        int at = random.nextInt(number.length());
        return number.substring(0, at) + random.nextInt(10) + number.substring(at + 1);
    }
}
