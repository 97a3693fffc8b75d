package dev.aftercare.jdbc.keyaccount;

import dev.aftercare.domain.customer.ContactChannel;
import dev.aftercare.domain.customer.CustomerId;
import dev.aftercare.domain.keyaccount.AccountContact;
import dev.aftercare.domain.keyaccount.AgreedTerms;
import dev.aftercare.domain.keyaccount.ContactPlan;
import dev.aftercare.domain.keyaccount.KeyAccount;
import dev.aftercare.domain.keyaccount.KeyAccount.Standing;
import dev.aftercare.domain.keyaccount.KeyAccountId;
import dev.aftercare.domain.keyaccount.RecognitionReason;
import dev.aftercare.domain.network.StaffId;
import dev.aftercare.domain.shared.OrganisationId;
import dev.aftercare.jdbc.sql.Binder;
import dev.aftercare.jdbc.sql.Row;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A key account as a row; {@code active_of} is its customer while it is active, so that a customer has one at most. */
final class KeyAccountColumns {

    private static final String SEPARATOR = ",";
    private static final Pattern SEPARATED = Pattern.compile(SEPARATOR);

    private KeyAccountColumns() {}

    static Binder of(KeyAccount account) {
        return parameters -> parameters
                .id("dealer", account.dealer())
                .id("id", account.id())
                .id("customer", account.customer())
                .id("active_of", account.isActive() ? Optional.of(account.customer()) : Optional.empty())
                .id("manager", account.manager())
                .date("since", account.standing().since())
                .text(
                        "reasons",
                        account.standing().reasons().stream()
                                .map(RecognitionReason::name)
                                .collect(Collectors.joining(SEPARATOR)))
                .date("ended_on", account.standing().endedOn())
                .id("joined_into", account.standing().joinedInto())
                .number("every_days", account.plan().everyDays())
                .date("next_on", account.plan().next())
                .text("terms", account.terms().map(AgreedTerms::words))
                .date("terms_from", account.terms().map(AgreedTerms::from))
                .date("terms_until", account.terms().flatMap(AgreedTerms::until))
                .number("version", account.version());
    }

    static KeyAccount read(Row row) {
        return new KeyAccount(
                row.id("id", KeyAccountId::new),
                row.id("dealer", OrganisationId::new),
                row.id("customer", CustomerId::new),
                row.id("manager", StaffId::new),
                new Standing(
                        row.date("since"),
                        SEPARATED
                                .splitAsStream(row.text("reasons"))
                                .filter(name -> !name.isEmpty())
                                .map(RecognitionReason::valueOf)
                                .collect(Collectors.toCollection(TreeSet::new)),
                        row.optionalDate("ended_on"),
                        row.optionalId("joined_into", KeyAccountId::new)),
                new ContactPlan(row.count("every_days"), row.date("next_on")),
                row.optionalText("terms")
                        .map(words -> new AgreedTerms(words, row.date("terms_from"), row.optionalDate("terms_until"))),
                row.number("version"));
    }

    static AccountContact contact(Row row) {
        return new AccountContact(
                row.id("account", KeyAccountId::new),
                row.uuid("id"),
                row.date("contacted_on"),
                row.constant("channel", ContactChannel.class),
                row.text("recorded_by"),
                row.text("feedback"),
                row.optionalText("satisfied").map(Boolean::valueOf));
    }
}
