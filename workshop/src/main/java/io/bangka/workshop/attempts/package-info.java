/// What people reported, as pages: rates of success, reasons, and where reports contradict the
/// rules.
@NullMarked
package io.bangka.workshop.attempts;

import org.jspecify.annotations.NullMarked;
