package dev.aftercare.http.json;

import dev.aftercare.domain.merge.FieldComparison;
import dev.aftercare.usecase.merge.MergePreview;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a merge would keep; its version is the survivor's, which the merge is to name.
 *
 * @param objection the code of the rule that would refuse it as it is
 */
public record MergePreviewView(
        CustomerView survivor,
        CustomerView other,
        List<FieldView> fields,
        @Nullable String objection,
        long version) implements Versioned {

    /** One field, with both values. */
    public record FieldView(
            String field, List<String> survivor, List<String> other, List<String> kept, boolean conflict) {

        static FieldView of(FieldComparison field) {
            return new FieldView(
                    field.field().name(), field.survivor(), field.other(), field.kept(), field.isConflict());
        }
    }

    /** The view of {@code preview}. */
    public static MergePreviewView of(MergePreview preview) {
        return new MergePreviewView(
                CustomerView.of(preview.survivor()),
                CustomerView.of(preview.other()),
                preview.fields().stream().map(FieldView::of).toList(),
                preview.objection().map(refusal -> refusal.code().code()).orElse(null),
                preview.survivor().version());
    }
}
