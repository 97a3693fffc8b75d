package dev.aftercare.examples.server;

import dev.aftercare.domain.vehicle.Vin;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Made-up people and cars, always the same for one seed. */
final class DemonstrationCast {

    private static final List<String> FAMILIES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "欧阳",
            "司马");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "涛", "明", "秀英", "建国", "小红", "志强", "晓东",
            "雪梅", "文博");
    private static final List<String> MODELS = List.of("Focus", "Mondeo", "Edge", "Escort", "Explorer", "EVOS");
    private static final List<String> COLOURS = List.of("white", "black", "silver", "blue", "red");
    private static final String PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int SERIALS = 1_000_000;

    private final Random chance;
    private int serial;

    DemonstrationCast(long seed) {
        this.chance = new Random(seed);
    }

    /** A person's name and phone. */
    record Person(String family, String given, String phone) {}

    /** A car's VIN, plate and looks. */
    record Car(String vin, String plate, String model, int modelYear, String colour) {}

    Person person() {
        return new Person(
                one(FAMILIES), one(GIVEN), String.format(Locale.ROOT, "13%09d", chance.nextInt(1_000_000_000)));
    }

    Car car(String province) {
        serial++;
        int year = 2019 + chance.nextInt(7);
        String plate = String.format(
                Locale.ROOT,
                "%s%c%05d",
                province,
                PLATE_LETTERS.charAt(chance.nextInt(PLATE_LETTERS.length())),
                chance.nextInt(100_000));
        return new Car(vin(year), plate, one(MODELS), year, one(COLOURS));
    }

    int upTo(int bound) {
        return chance.nextInt(bound);
    }

    <T> T one(List<T> choices) {
        return choices.get(chance.nextInt(choices.size()));
    }

    /** A VIN of a Chinese maker with its right check digit. */
    private String vin(int year) {
        char yearLetter = "KLMNPRST".charAt(year - 2019);
        String open = String.format(Locale.ROOT, "LVSHCAMB0%cE%06d", yearLetter, serial % SERIALS);
        char check = new Vin(open).expectedCheckDigit();
        return open.substring(0, 8) + check + open.substring(9);
    }
}
