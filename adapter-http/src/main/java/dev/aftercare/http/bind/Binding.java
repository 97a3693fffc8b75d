package dev.aftercare.http.bind;

import dev.aftercare.http.json.Tree;
import dev.aftercare.usecase.call.FieldFault;
import dev.aftercare.usecase.call.Mask;
import dev.aftercare.usecase.call.Personal;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One reading of one tree: goes on after a fault with nothing in its place, so that all faults are found. */
final class Binding {

    private static final int MOST_ITEMS = 2_000;

    private final Map<Class<?>, Class<?>> exact;
    private final List<FieldFault> faults = new ArrayList<>();

    Binding(Map<Class<?>, Class<?>> exact) {
        this.exact = exact;
    }

    Bound record(Class<? extends Record> type, Tree tree) {
        Tree.Obj object = tree instanceof Tree.Obj given ? given : Tree.Obj.of(Map.of());
        if (object != tree) {
            fault("", "wrong-type", "", Map.of("expected", "object"));
        }
        return new Bound(Objects.requireNonNull(build("", type, object)), faults);
    }

    private @Nullable Record build(String path, Class<?> type, Tree.Obj object) {
        List<String> names = Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
        object.fields().keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> fault(inside(path, shortened(name)), "unknown-field", "", Map.of()));
        object.twice().forEach(name -> fault(inside(path, shortened(name)), "used-twice", "", Map.of()));
        @Nullable
        Object[] values = Arrays.stream(type.getRecordComponents())
                .map(component -> component(path, component, object.fields().get(component.getName())))
                .toArray();
        return construct(path, type, values);
    }

    private @Nullable Record construct(String path, Class<?> type, @Nullable Object[] values) {
        try {
            Constructor<?> constructor = type.getDeclaredConstructor(Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getType)
                    .toArray(Class<?>[]::new));
            return (Record) constructor.newInstance(values);
        } catch (InvocationTargetException refusedByItself) {
            if (faults.stream().noneMatch(fault -> fault.field().startsWith(path))) {
                fault(
                        path,
                        "policy-of-kind",
                        Objects.toString(refusedByItself.getTargetException().getMessage(), ""),
                        Map.of());
            }
            return null;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(type + " cannot be made; commands are public records", e);
        }
    }

    private @Nullable Object component(String path, RecordComponent component, @Nullable Tree tree) {
        String field = inside(path, component.getName());
        Class<?> type = component.getType();
        if (tree == null || tree instanceof Tree.Nothing) {
            if (type.isPrimitive()) {
                fault(field, "required", "", Map.of());
            }
            return nothing(type);
        }
        Object value = value(field, component.getGenericType(), tree, component.isAnnotationPresent(Personal.class));
        return value == null ? nothing(type) : value;
    }

    private @Nullable Object value(String field, Type generic, Tree tree, boolean personal) {
        Class<?> raw = Shape.classOf(generic);
        Class<?> type = exact.getOrDefault(raw, raw);
        try {
            if (type == List.class) {
                return list(field, Shape.elementOf(generic), tree, personal);
            }
            if (type.isRecord()) {
                if (tree instanceof Tree.Obj object) {
                    return build(field, type, object);
                }
                throw Scalars.wrongType("object");
            }
            return Scalars.read(type, tree);
        } catch (Scalars.NotThis wrong) {
            String shown = shown(tree);
            fault(field, wrong.code(), personal ? Mask.of(shown) : shown, wrong.arguments());
            return null;
        }
    }

    private @Nullable List<@Nullable Object> list(String field, Type element, Tree tree, boolean personal)
            throws Scalars.NotThis {
        if (!(tree instanceof Tree.Arr array)) {
            throw Scalars.wrongType("list");
        }
        if (array.items().size() > MOST_ITEMS) {
            fault(field, "size", "", Map.of("min", "0", "max", String.valueOf(MOST_ITEMS)));
            return null;
        }
        List<@Nullable Object> values = new ArrayList<>();
        for (int i = 0; i < array.items().size(); i++) {
            Tree item = array.items().get(i);
            values.add(item instanceof Tree.Nothing ? null : value(field + "[" + i + "]", element, item, personal));
        }
        return values;
    }

    private void fault(String field, String code, String value, Map<String, String> arguments) {
        if (faults.size() < CommandBinder.MOST_FAULTS) {
            faults.add(new FieldFault(field, code, value, arguments));
        }
    }

    private static @Nullable Object nothing(Class<?> type) {
        if (type == int.class) {
            return 0;
        }
        if (type == long.class) {
            return 0L;
        }
        return type == boolean.class ? (Object) false : null;
    }

    private static String shown(Tree tree) {
        if (tree instanceof Tree.Text text) {
            return text.value();
        }
        if (tree instanceof Tree.Plain plain) {
            return plain.value();
        }
        if (tree instanceof Tree.Num number) {
            return number.literal();
        }
        return tree instanceof Tree.Bool bool ? String.valueOf(bool.value()) : "";
    }

    private static String inside(String path, String name) {
        return path.isEmpty() ? name : path + "." + name;
    }

    private static String shortened(String name) {
        return name.length() <= 100 ? name : name.substring(0, 100) + "...";
    }
}
