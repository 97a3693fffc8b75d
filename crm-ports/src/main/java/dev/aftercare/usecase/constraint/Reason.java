package dev.aftercare.usecase.constraint;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.jspecify.annotations.Nullable;

/** Why somebody does what needs a reason: words, not blanks. An absent text is right. */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = Reason.Check.class)
public @interface Reason {

    /** Not used: texts are found by the code of the fault. */
    String message() default "";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** The fewest characters, blanks at both ends aside. */
    int min() default 3;

    /** The most characters. */
    int max() default 200;

    /** The check. */
    final class Check implements ConstraintValidator<Reason, String> {

        private int min;
        private int max;

        @Override
        public void initialize(Reason reason) {
            min = reason.min();
            max = reason.max();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null || (text.strip().length() >= min && text.length() <= max);
        }
    }
}
