package dev.aftercare.examples.benchmarks.duplicate;

import java.util.Random;

/** Made-up names, phones and addresses; a few are frequent and many are rare, as in life. */
public final class Words {

    private static final String FAMILIES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任沈姚卢"
            + "姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤欧阳";

    private static final String CHARACTERS =
            "伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂华玉红建国文志海波宇辉浩鹏飞云龙凤梅春雪晨欣怡子轩梓涵诗雨佳琪" + "俊豪思远嘉一诺天翔博雅若曦可馨泽楷瑞丰德胜永康家兴福来金银铁树林森山川江河星月日光";

    private static final String[] SYLLABLES = {
        "al", "ber", "cor", "dan", "el", "fen", "gar", "hol", "in", "jo", "kar", "lin", "mor", "nel", "ot", "per",
        "ros", "sen", "tor", "ul", "vin", "wil", "xan", "yor", "zel", "bra", "cla", "dre", "fro", "gri"
    };

    private static final String[] ROADS = {"street", "avenue", "lane", "close", "road"};
    private static final int TOWNS = 300;

    private final Random random;

    public Words(Random random) {
        this.random = random;
    }

    /** Street, number with flat, and town. */
    public record Address(String street, String number, String town) {}

    public String family(boolean chinese) {
        return chinese ? pick(FAMILIES) : syllables(frequentFirst(4_000), 3);
    }

    public String given(boolean chinese) {
        if (!chinese) {
            return syllables(frequentFirst(900), 2);
        }
        return random.nextInt(5) == 0 ? character() : character() + character();
    }

    String character() {
        return pick(CHARACTERS);
    }

    String phone() {
        return "1" + (3_000_000_000L + (long) (random.nextDouble() * 6_999_999_999L));
    }

    Address address(boolean chinese) {
        int town = frequentFirst(TOWNS);
        String number = (1 + frequentFirst(300)) + "-" + (1 + random.nextInt(30)) + "0" + (1 + random.nextInt(4));
        int street = town * 200 + frequentFirst(200);
        if (chinese) {
            return new Address(han(street, 3) + "路", number, han(town, 2) + "市");
        }
        return new Address(
                syllables(street, 3) + " " + ROADS[street % ROADS.length], number, syllables(town + 7, 3) + "ton");
    }

    /** From 0 to under {@code size}, the small ones the most often. */
    private int frequentFirst(int size) {
        return (int) (size * Math.pow(random.nextDouble(), 2));
    }

    private String pick(String from) {
        int at = frequentFirst(from.length());
        return from.substring(at, at + 1);
    }

    /** The word of a number: always the same for the same. */
    private static String syllables(int number, int length) {
        StringBuilder word = new StringBuilder();
        int left = number * 7_919 + 13;
        for (int i = 0; i < length; i++) {
            word.append(SYLLABLES[Math.floorMod(left, SYLLABLES.length)]);
            left /= SYLLABLES.length;
        }
        return word.toString();
    }

    private static String han(int number, int length) {
        StringBuilder word = new StringBuilder();
        int left = number * 7_919 + 13;
        for (int i = 0; i < length; i++) {
            word.append(CHARACTERS.charAt(Math.floorMod(left, CHARACTERS.length())));
            left /= CHARACTERS.length();
        }
        return word.toString();
    }
}
