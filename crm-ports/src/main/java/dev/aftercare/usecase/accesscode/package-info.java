/** The desk for the person's one-time code (一次性验证码), and the code's way to the owner of the car (NET-2). */
@NullMarked
package dev.aftercare.usecase.accesscode;

import org.jspecify.annotations.NullMarked;
