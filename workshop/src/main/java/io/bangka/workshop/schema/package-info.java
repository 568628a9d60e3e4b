/// JSON Schemas of the files that packs are made of, for completion in editors.
@NullMarked
package io.bangka.workshop.schema;

import org.jspecify.annotations.NullMarked;
