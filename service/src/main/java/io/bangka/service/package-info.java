/// The one facade that every surface calls.
@NullMarked
package io.bangka.service;

import org.jspecify.annotations.NullMarked;
