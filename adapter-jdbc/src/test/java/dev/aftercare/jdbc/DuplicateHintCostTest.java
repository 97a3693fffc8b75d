package dev.aftercare.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.customer.Customer;
import dev.aftercare.testkit.desk.DealerStage;
import dev.aftercare.testkit.desk.Stage;
import dev.aftercare.usecase.customer.RegisterCustomer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The hint looks under all words of a customer in one statement (CUS-4b). */
class DuplicateHintCostTest {

    private final List<String> statements = new ArrayList<>();

    @ParameterizedTest
    @EnumSource
    @Tag("CUS-4b")
    void manyWordsCostAsManyStatementsAsFew(TestDatabase database) {
        try (JdbcStorage storage = database.migrated().observedBy((sql, size) -> statements.add(sql))) {
            DealerStage dealer = Stage.on(storage).openDealer("SH01", 1);
            Customer known = registered(dealer, List.of("13800000009"));
            Customer few = registered(dealer, List.of("13800000009"));
            Customer many = registered(
                    dealer,
                    IntStream.range(0, 10).mapToObj(i -> "1380000000" + i).toList());
            assertThat(found(dealer, few)).isEqualTo(2);
            int forFew = statements.size();
            assertThat(found(dealer, many)).isEqualTo(2);
            assertThat(statements).hasSize(forFew);
            assertThat(statements.stream().filter(sql -> sql.contains("search_token")))
                    .hasSize(1);
            assertThat(found(dealer, known)).isEqualTo(2);
        }
    }

    private int found(DealerStage dealer, Customer customer) {
        statements.clear();
        return dealer.crm()
                .customers()
                .possibleDuplicates(dealer.clerk(), customer.id().value())
                .size();
    }

    private static Customer registered(DealerStage dealer, List<String> phones) {
        return dealer.crm()
                .customers()
                .register(dealer.clerk(), new RegisterCustomer("王", "小明", null, phones, "上海市浦东新区张江路88号", null, null))
                .orElseThrow();
    }
}
