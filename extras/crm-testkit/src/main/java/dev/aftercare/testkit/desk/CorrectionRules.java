package dev.aftercare.testkit.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.aftercare.domain.access.Actor;
import dev.aftercare.domain.access.Role;
import dev.aftercare.domain.customer.CorrectionFigures;
import dev.aftercare.domain.customer.CorrectionNotice;
import dev.aftercare.domain.customer.Customer;
import dev.aftercare.domain.customer.CustomerField;
import dev.aftercare.domain.customer.CustomerRefusal;
import dev.aftercare.usecase.call.Call;
import dev.aftercare.usecase.call.PageOf;
import dev.aftercare.usecase.customer.CorrectCustomer;
import dev.aftercare.usecase.customer.FindCorrections;
import dev.aftercare.usecase.customer.RecordVerdicts;
import dev.aftercare.usecase.customer.RecordVerdicts.Verdict;
import dev.aftercare.usecase.customer.RegisterCustomer;
import dev.aftercare.usecase.customer.SeeCorrectionFigures;
import dev.aftercare.usecase.customer.SetPreferences;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the call centre found wrong goes back to the dealer, who corrects it (CUS-3b). It is Monday, 2 March 2026, 8 o'clock. */
interface CorrectionRules extends OnStage {

    LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    @Tag("CUS-3b")
    default void aWrongFieldGoesBackIsCorrectedAndVerifiedAgainAndARoundThatWasLateIsNotForgotten() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = registered(dealer, "王", "13812345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.NAME, true), Verdict.of(CustomerField.PHONE, false));
        CorrectionNotice notice = corrections(dealer, false).get(0);
        assertThat(notice.fields()).containsExactly(CustomerField.PHONE);
        assertThat(notice.progress().due()).as("three working days").isEqualTo(dealer.at("2026-03-05T08:00"));
        assertThat(corrections(dealer, true)).isEmpty();

        stage().itIs("2026-03-05T00:00:00.000001Z");
        assertThat(corrections(dealer, true)).containsExactly(notice);
        assertThat(figures(dealer)).isEqualTo(new CorrectionFigures(1, 1, 1, 1));

        corrected(dealer, customer, "王", "13912345678", "上海");
        assertThat(corrections(dealer, false))
                .as("it is the call centre's turn")
                .isEmpty();
        verdicts(dealer, customer, Verdict.of(CustomerField.PHONE, false));
        assertThat(corrections(dealer, false)).hasSize(1);
        assertThat(corrections(dealer, true)).as("a new deadline").isEmpty();
        assertThat(figures(dealer)).as("it was late").isEqualTo(new CorrectionFigures(1, 1, 1, 2));

        corrected(dealer, customer, "王", "13712345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.PHONE, true));
        assertThat(corrections(dealer, false)).isEmpty();
        assertThat(figures(dealer)).isEqualTo(new CorrectionFigures(1, 0, 1, 2));
        verdicts(dealer, customer, Verdict.of(CustomerField.NAME, false));
        assertThat(figures(dealer)).as("another notice").isEqualTo(new CorrectionFigures(2, 1, 1, 3));
    }

    @Test
    @Tag("CUS-3b")
    default void oneRightNumberIsEnoughAndAMissingFieldGoesBackToo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = dealer.crm()
                .customers()
                .register(
                        dealer.clerk(),
                        new RegisterCustomer("王", "小明", null, List.of("13812345678", "13912345678"), null, null, null))
                .orElseThrow();
        verdicts(
                dealer,
                customer,
                new Verdict(CustomerField.PHONE, "+8613812345678", false),
                new Verdict(CustomerField.PHONE, "+8613912345678", true));
        assertThat(corrections(dealer, false)).isEmpty();
        assertThat(dealer.crm()
                        .customers()
                        .find(dealer.clerk(), customer.id().value())
                        .bestPhone())
                .map(Object::toString)
                .contains("Phone[digits=+8613912345678]");
        verdicts(dealer, customer, Verdict.of(CustomerField.ADDRESS, false));
        assertThat(corrections(dealer, false).get(0).fields()).containsExactly(CustomerField.ADDRESS);
        for (Verdict baseless : List.of(
                Verdict.of(CustomerField.BIRTHDAY, true), new Verdict(CustomerField.PHONE, "+8613700000000", true))) {
            assertThat(BookingRules.codeOf(
                            dealer.crm().customers().recordVerdicts(centre(dealer), command(customer, baseless))))
                    .isEqualTo(CustomerRefusal.NOTHING_TO_VERIFY);
        }
    }

    @Test
    @Tag("CUS-3b")
    default void aNoticeForWhatTheCustomerDoesNotHaveEndsWhenTheCallCentreSaysSo() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = registered(dealer, "王", "13812345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.E_MAIL, false));
        corrected(dealer, customer, "王", "13812345678", "北京");
        assertThat(corrections(dealer, false)).as("still missing").hasSize(1);
        verdicts(dealer, customer, Verdict.of(CustomerField.E_MAIL, true));
        assertThat(corrections(dealer, false)).isEmpty();
        assertThat(BookingRules.codeOf(dealer.crm()
                        .customers()
                        .recordVerdicts(centre(dealer), command(customer, Verdict.of(CustomerField.E_MAIL, true)))))
                .as("nobody asks for it any more")
                .isEqualTo(CustomerRefusal.NOTHING_TO_VERIFY);
    }

    @Test
    @Tag("CUS-3b")
    @Tag("CUS-2")
    default void aLanguageThatTheCustomerChoosesIsACorrection() {
        DealerStage dealer = stage().openDealer("SH01", 1);
        Customer customer = registered(dealer, "王", "13812345678", "上海");
        verdicts(dealer, customer, Verdict.of(CustomerField.LANGUAGE, false));
        assertThat(corrections(dealer, false)).hasSize(1);
        dealer.crm()
                .customers()
                .prefer(dealer.clerk(), new SetPreferences(customer.id().value(), null, null, null, "en"))
                .orElseThrow();
        assertThat(corrections(dealer, false)).isEmpty();
    }

    static Customer registered(DealerStage dealer, String family, String phone, String address) {
        RegisterCustomer command = new RegisterCustomer(family, null, null, List.of(phone), address, null, null);
        return dealer.crm().customers().register(dealer.clerk(), command).orElseThrow();
    }

    static void corrected(DealerStage dealer, Customer customer, String family, String phone, String address) {
        RegisterCustomer data = new RegisterCustomer(family, null, null, List.of(phone), address, null, null);
        dealer.crm()
                .customers()
                .correct(dealer.clerk(), new CorrectCustomer(customer.id().value(), data))
                .orElseThrow();
    }

    /** Somebody at the manufacturer's call centre who looks at this dealer's customers. */
    static Call centre(DealerStage dealer) {
        Actor agent = new Actor("centre-1", Optional.empty(), Set.of(Role.CUSTOMER_SERVICE_CENTRE), Set.of());
        return Call.in(dealer.dealer().id(), agent);
    }

    static RecordVerdicts command(Customer customer, Verdict... verdicts) {
        return new RecordVerdicts(customer.id().value(), List.of(verdicts));
    }

    static void verdicts(DealerStage dealer, Customer customer, Verdict... verdicts) {
        dealer.crm()
                .customers()
                .recordVerdicts(centre(dealer), command(customer, verdicts))
                .orElseThrow();
    }

    static List<CorrectionNotice> corrections(DealerStage dealer, boolean overdue) {
        return dealer.crm()
                .customers()
                .corrections(centre(dealer), new FindCorrections(overdue, PageOf.first(9)))
                .items();
    }

    static CorrectionFigures figures(DealerStage dealer) {
        return dealer.crm()
                .customers()
                .correctionFigures(centre(dealer), new SeeCorrectionFigures(MONDAY, MONDAY.plusDays(9)));
    }
}
