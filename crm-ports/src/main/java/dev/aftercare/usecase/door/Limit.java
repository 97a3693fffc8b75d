package dev.aftercare.usecase.door;

import com.google.common.collect.ImmutableSortedMap;
import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a constraint asks of a field of a command, for who describes commands: the code that a fault would have, and its
 * numbers or pattern.
 */
public record Limit(String code, Map<String, String> arguments) {

    private static final List<String> ATTRIBUTES = List.of("min", "max", "value", "regexp");

    public Limit {
        arguments = ImmutableSortedMap.copyOf(arguments);
    }

    /** The constraints declared on a field, or on the elements of a list. */
    public static List<Limit> of(AnnotatedElement element) {
        List<Limit> limits = new ArrayList<>();
        for (Annotation annotation : element.getAnnotations()) {
            if (annotation.annotationType().isAnnotationPresent(Constraint.class)) {
                limits.add(new Limit(Validation.code(annotation), attributes(annotation)));
            }
        }
        return limits;
    }

    private static Map<String, String> attributes(Annotation annotation) {
        Map<String, String> found = new TreeMap<>();
        for (Method attribute : annotation.annotationType().getDeclaredMethods()) {
            if (ATTRIBUTES.contains(attribute.getName())) {
                found.put(attribute.getName(), value(annotation, attribute));
            }
        }
        return found;
    }

    private static String value(Annotation annotation, Method attribute) {
        try {
            return String.valueOf(attribute.invoke(annotation));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(attribute + " cannot be read", e);
        }
    }
}
