package dev.aftercare.http.bind;

import dev.aftercare.usecase.call.PageOf;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a component of a command is made of, read by reflection. */
public final class Shape {

    private Shape() {}

    /** The class of a type, whatever stands in its brackets. */
    public static Class<?> classOf(Type type) {
        return type instanceof ParameterizedType generic ? classOf(generic.getRawType()) : (Class<?>) type;
    }

    /** The type of the elements of a list. */
    public static Type elementOf(Type list) {
        return ((ParameterizedType) list).getActualTypeArguments()[0];
    }

    /** The annotated type of the elements of a list. */
    public static AnnotatedType elementOf(AnnotatedType list) {
        return ((AnnotatedParameterizedType) list).getAnnotatedActualTypeArguments()[0];
    }

    /** The component that says which page is wanted, where a question has one. */
    public static Optional<String> pageOf(Class<? extends Record> question) {
        return Arrays.stream(question.getRecordComponents())
                .filter(component -> component.getType() == PageOf.class)
                .map(RecordComponent::getName)
                .findFirst();
    }

    /** The names of the components that are lists; in a query such a name is given once for each element. */
    public static Set<String> lists(Class<? extends Record> question) {
        return Arrays.stream(question.getRecordComponents())
                .filter(component -> component.getType() == List.class)
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
    }

    /** The names of the components. */
    public static List<String> names(Class<? extends Record> command) {
        return Arrays.stream(command.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }
}
