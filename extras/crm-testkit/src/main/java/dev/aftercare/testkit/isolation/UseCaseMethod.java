package dev.aftercare.testkit.isolation;

import dev.aftercare.usecase.Crm;
import dev.aftercare.usecase.call.Call;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A public method of a desk, as it is called by a host: {@code customers.find}. */
record UseCaseMethod(Method desk, Method method) {

    /** The methods of all desks that the CRM gives, by reflection: none can be forgotten. */
    static List<UseCaseMethod> all() {
        return Stream.of(Crm.class.getMethods())
                .filter(desk -> desk.getReturnType().getSimpleName().endsWith("Desk"))
                .flatMap(desk -> Stream.of(desk.getReturnType().getDeclaredMethods())
                        .filter(method -> Modifier.isPublic(method.getModifiers()))
                        .filter(method -> !Modifier.isStatic(method.getModifiers()))
                        .map(method -> new UseCaseMethod(desk, method)))
                .toList();
    }

    /** The names of those that somebody calls, and so in a scope. */
    static Set<String> called() {
        return names(all().stream().filter(UseCaseMethod::isCalled));
    }

    /** The names of those that nobody in particular calls. */
    static Set<String> withoutCaller() {
        return names(all().stream().filter(each -> !each.isCalled()));
    }

    private static Set<String> names(Stream<UseCaseMethod> methods) {
        return methods.map(UseCaseMethod::name).collect(Collectors.toUnmodifiableSet());
    }

    /** The one of that name. */
    static UseCaseMethod named(String name) {
        List<UseCaseMethod> found =
                all().stream().filter(each -> each.name().equals(name)).toList();
        if (found.size() != 1) {
            throw new AssertionError("the desks have " + found.size() + " methods " + name + ", wanted is one");
        }
        return found.get(0);
    }

    String name() {
        return desk.getName() + "." + method.getName();
    }

    private boolean isCalled() {
        return Arrays.asList(method.getParameterTypes()).contains(Call.class);
    }

    /** What it answers; throws what it throws. */
    Object ask(Crm crm, Call call, List<Object> question) {
        List<Object> arguments = new ArrayList<>(List.of(call));
        arguments.addAll(question);
        try {
            return method.invoke(desk.invoke(crm), arguments.toArray());
        } catch (InvocationTargetException failure) {
            if (failure.getCause() instanceof RuntimeException thrown) {
                throw thrown;
            }
            throw new IllegalStateException(name() + " failed", failure.getCause());
        } catch (ReflectiveOperationException failure) {
            throw new IllegalStateException(name() + " cannot be called", failure);
        }
    }
}
