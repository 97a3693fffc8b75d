package dev.aftercare.knowledge;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.aftercare.domain.customer.Phone;
import dev.aftercare.domain.customer.PhoneNumbers;
import java.util.Optional;

/** The numbering plans of all countries, as the library had them when it was released. Thread-safe, as the library is. */
final class NumberingPlans implements PhoneNumbers {

    private static final PhoneNumberUtil PLANS = PhoneNumberUtil.getInstance();

    @Override
    public Optional<Known> read(Phone phone, String country) {
        return parsed(phone.digits(), country)
                .filter(PLANS::isValidNumber)
                .filter(number -> PLANS.getNationalSignificantNumber(number).length() >= Phone.FEWEST)
                .map(number -> new Known(
                        new Phone(PLANS.format(number, PhoneNumberFormat.E164)),
                        new Phone(PLANS.getNationalSignificantNumber(number))));
    }

    private static Optional<PhoneNumber> parsed(String digits, String country) {
        try {
            return Optional.of(PLANS.parse(digits, country));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }
}
