/// What the knowledge makes of claims that people meet: as a page and for programs.
@NullMarked
package io.bangka.workshop.claims;

import org.jspecify.annotations.NullMarked;
