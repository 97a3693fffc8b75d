/**
 * Customers who turn out to be one person or company (CUS-4b): a merge is a dated link between two of them, which can be taken back. Nothing is
 * rewritten: what is stored of either stays as it is, and reads take all ids of a person for one.
 */
@NullMarked
package dev.aftercare.domain.merge;

import org.jspecify.annotations.NullMarked;
