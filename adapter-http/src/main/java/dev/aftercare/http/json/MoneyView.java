package dev.aftercare.http.json;

import dev.aftercare.domain.shared.Money;

/** An amount as text, exact, with its currency. */
public record MoneyView(String amount, String currency) {

    /** The view of {@code money}. */
    static MoneyView of(Money money) {
        return new MoneyView(money.amount(), money.currency().getCurrencyCode());
    }
}
