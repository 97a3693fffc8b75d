package dev.aftercare.knowledge.planted;

import com.tngtech.archunit.core.domain.JavaClass;

/** A violation on purpose: a library that the layer may not use, shown in a public signature. */
public final class ShowsALibrary {
    public JavaClass shown(JavaClass given) {
        return given;
    }
}
