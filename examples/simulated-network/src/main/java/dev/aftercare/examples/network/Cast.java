package dev.aftercare.examples.network;

import dev.aftercare.domain.vehicle.Vin;
import java.util.List;
import java.util.Locale;

/** Made-up people and cars. */
final class Cast {

    private static final List<String> FAMILIES = List.of(
            "王", "李", "张", "刘", "陈", "杨", "赵", "黄", "周", "吴", "徐", "孙", "胡", "朱", "高", "林", "何", "郭", "马", "罗", "欧阳",
            "司马");
    private static final List<String> GIVEN = List.of(
            "伟", "芳", "娜", "敏", "静", "丽", "强", "磊", "军", "洋", "勇", "艳", "杰", "涛", "明", "秀英", "建国", "小红", "志强", "晓东",
            "雪梅", "文博");
    private static final List<String> MODELS = List.of("Focus", "Mondeo", "Edge", "Escort", "Explorer", "EVOS");
    private static final List<String> COLOURS = List.of("white", "black", "silver", "blue", "red");
    private static final String YEARS = "LMNPRSTVWXYABCDEFGHJK";
    private static final int FIRST_YEAR = 2020;
    private static final String PLATE_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";
    private static final int PER_LETTER = 100_000;

    private final Chance chance;
    private int people;
    private int cars;
    private int plates;

    Cast(Chance chance) {
        this.chance = chance;
    }

    /** A person's name, and a phone that nobody else has. */
    record Person(String family, String given, String phone) {}

    /** A car's VIN, plate and looks. */
    record Car(String vin, String plate, String model, int modelYear, String colour) {}

    Person person() {
        people++;
        return new Person(chance.one(FAMILIES), chance.one(GIVEN), String.format(Locale.ROOT, "139%08d", people));
    }

    Car car(String province, int modelYear) {
        cars++;
        return new Car(vin(modelYear), plate(province), chance.one(MODELS), modelYear, chance.one(COLOURS));
    }

    /** A plate that no other car has. */
    String plate(String province) {
        plates++;
        return String.format(
                Locale.ROOT, "%s%c%05d", province, PLATE_LETTERS.charAt(plates / PER_LETTER), plates % PER_LETTER);
    }

    /** A VIN of a Chinese maker with its right check digit. */
    private String vin(int year) {
        char yearLetter = YEARS.charAt(Math.floorMod(year - FIRST_YEAR, YEARS.length()));
        String open = String.format(Locale.ROOT, "LVSHCAMB0%cE%06d", yearLetter, cars);
        char check = new Vin(open).expectedCheckDigit().orElseThrow();
        return open.substring(0, 8) + check + open.substring(9);
    }
}
