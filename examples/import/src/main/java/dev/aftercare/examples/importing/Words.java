package dev.aftercare.examples.importing;

import dev.aftercare.domain.importing.ImportRun.Tally;
import dev.aftercare.usecase.call.Language;
import java.nio.file.Path;
import java.util.Locale;

/** What the program itself says, in one language; why a row was not taken is said by the library's texts. */
record Words(Language language) {

    String goesOn(long line) {
        return said("The import goes on behind line %,d.", "从第 %,d 行之后继续导入。", line);
    }

    String importedBefore() {
        return said(
                "This file was imported before with this mapping; nothing was done now. To judge its rows anew, add --again"
                        + " and a word of your own, such as the day. What came of it then:",
                "该文件此前已按此对照表导入，本次未作处理。如需重新判断各行，请加 --again 和任意一个词，例如当天日期。当时的结果：");
    }

    String progress(long done, long rows, long aSecond) {
        return said("%,d of %,d rows, %,d rows/s", "已处理 %,d / %,d 行，每秒 %,d 行", done, rows, aSecond);
    }

    String summary(Tally tally) {
        return said(
                "%,d rows: %,d taken, %,d brought nothing new, %,d not taken.",
                "共 %,d 行：已导入 %,d 行，无变化 %,d 行，未导入 %,d 行。",
                tally.rows(),
                tally.accepted(),
                tally.unchanged(),
                tally.faulty());
    }

    String nothingWrong() {
        return said("Nothing was wrong.", "没有发现问题。");
    }

    String whatWasWrong() {
        return said("What was wrong (line | column | value | row taken? | reason):", "问题（行 | 列 | 内容 | 该行是否导入 | 原因）：");
    }

    String rowTaken(boolean taken) {
        return taken ? said("taken without it", "已导入，不含此项") : said("not taken", "未导入");
    }

    String more(long faults) {
        return said(
                "... and %,d more. --faults FILE.csv writes all of them.",
                "……另有 %,d 处；用 --faults FILE.csv 可写出全部。", faults);
    }

    String reportIsIn(Path file) {
        return said("The report is in %s.", "问题清单已写入 %s。", file);
    }

    private String said(String english, String chinese, Object... arguments) {
        return String.format(Locale.ROOT, language == Language.CHINESE ? chinese : english, arguments);
    }
}
