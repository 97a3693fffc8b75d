/** What a program calls: {@link dev.aftercare.usecase.Crm} and its desks, one package a feature. */
@NullMarked
package dev.aftercare.usecase;

import org.jspecify.annotations.NullMarked;
