package dev.aftercare.usecase.door;

import com.google.common.base.Suppliers;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.InvalidInputException;
import dev.aftercare.usecase.call.Mask;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.MessageInterpolator;
import jakarta.validation.Path;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;

/**
 * The check at the door: all faults of a command at once, those of the constraints that it declares and those that
 * {@link Contents} finds in any. Thread-safe; the validator starts at the first command.
 */
public final class Validation {

    private static final Map<String, String> CODES = Map.of(
            "NotNull", "required",
            "NotBlank", "required",
            "NotEmpty", "required");
    private static final Map<String, String> ARGUMENTS = Map.of("min", "min", "max", "max", "value", "limit");

    private static final Supplier<Validator> OWN =
            Suppliers.memoize(() -> jakarta.validation.Validation.byProvider(HibernateValidator.class)
                    .configure()
                    .messageInterpolator(new NoMessages())
                    .buildValidatorFactory()
                    .getValidator());

    private final Supplier<Validator> validator;

    private Validation(Supplier<Validator> validator) {
        this.validator = validator;
    }

    /**
     * With the library's one validator, which starts when it is first asked. It needs no Expression Language, and reads
     * no bundle of messages: {@code ValidationMessages} is the host's, and the texts of faults are found by their code.
     */
    public static Validation own() {
        return new Validation(OWN);
    }

    /** With the host's validator. */
    public static Validation with(ValidatorFactory factory) {
        return new Validation(factory::getValidator);
    }

    /** Throws {@link InvalidInputException} with every fault of {@code command}; does nothing where there is none. */
    public void check(Record command) {
        List<FieldFault> faults = faultsOf(command);
        if (!faults.isEmpty()) {
            throw new InvalidInputException(faults);
        }
    }

    /** Every fault of {@code command}. */
    public List<FieldFault> faultsOf(Record command) {
        List<FieldFault> faults = new ArrayList<>();
        validator.get().validate(command).forEach(violation -> faults.add(fault(violation)));
        Contents.check(command, faults);
        return faults;
    }

    /** Leaves messages as they are declared, since nobody reads them. */
    private static final class NoMessages implements MessageInterpolator {

        @Override
        public String interpolate(String template, Context context) {
            return template;
        }

        @Override
        public String interpolate(String template, Context context, Locale locale) {
            return template;
        }
    }

    private static FieldFault fault(ConstraintViolation<Record> violation) {
        ConstraintDescriptor<?> descriptor = violation.getConstraintDescriptor();
        Map<String, String> arguments = new TreeMap<>();
        descriptor.getAttributes().forEach((name, value) -> {
            if (ARGUMENTS.containsKey(name)) {
                arguments.put(Objects.requireNonNull(ARGUMENTS.get(name)), String.valueOf(value));
            }
        });
        return new FieldFault(
                violation.getPropertyPath().toString().replace(".<list element>", ""),
                code(descriptor.getAnnotation()),
                shown(violation),
                arguments);
    }

    /** The code of a constraint: its name. */
    static String code(Annotation constraint) {
        String name = constraint.annotationType().getSimpleName();
        return Objects.requireNonNullElseGet(CODES.get(name), () -> camelToKebab(name));
    }

    private static String camelToKebab(String name) {
        return name.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static String shown(ConstraintViolation<Record> violation) {
        @Nullable Object value = violation.getInvalidValue();
        if (value == null || value instanceof Record || value instanceof Collection) {
            return "";
        }
        return isPersonal(violation) ? Mask.of(value.toString()) : value.toString();
    }

    private static boolean isPersonal(ConstraintViolation<Record> violation) {
        String component = "";
        for (Path.Node node : violation.getPropertyPath()) {
            String name = node.getName();
            component = name == null || name.startsWith("<") ? component : name;
        }
        return violation.getLeafBean() instanceof Record record && isPersonal(record.getClass(), component);
    }

    /** Whether the component of that name is marked as personal. */
    private static boolean isPersonal(Class<? extends Record> record, String name) {
        return Component.of(record).stream()
                .filter(component -> component.name().equals(name))
                .anyMatch(Component::personal);
    }

    /** Whether databases keep the text as it is: it has neither U+0000 nor an unpaired surrogate. */
    public static boolean isStorable(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == 0) {
                return false;
            }
            if (Character.isSurrogate(c)) {
                if (i + 1 == text.length() || !Character.isSurrogatePair(c, text.charAt(i + 1))) {
                    return false;
                }
                i++;
            }
        }
        return true;
    }
}
