package dev.aftercare.usecase.constraint;

import dev.aftercare.domain.network.Skill;
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

/**
 * A skill: a short code, from level 2 on with its level, and with its last day where it expires, {@code engine:3@2027-01-31}. An absent text
 * is right.
 */
@Documented
@Target({ElementType.FIELD, ElementType.RECORD_COMPONENT, ElementType.TYPE_USE})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = SkillText.Check.class)
public @interface SkillText {

    /** Whether it may have a last day, as a person's has. */
    boolean mayExpire() default true;

    /** Not used: texts are found by the code of the fault. */
    String message() default "";

    /** Not used. */
    Class<?>[] groups() default {};

    /** Not used. */
    Class<? extends Payload>[] payload() default {};

    /** The check. */
    final class Check implements ConstraintValidator<SkillText, String> {

        private boolean mayExpire;

        @Override
        public void initialize(SkillText constraint) {
            mayExpire = constraint.mayExpire();
        }

        @Override
        public boolean isValid(@Nullable String text, ConstraintValidatorContext context) {
            return text == null
                    || (text.matches("[A-Za-z0-9._-]{1,40}([:@].*)?")
                            && Legible.by(mayExpire ? Skill::parse : Skill::needed, text));
        }
    }
}
