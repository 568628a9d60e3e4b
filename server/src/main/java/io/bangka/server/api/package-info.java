/// The API: REST under `/api/v1`, described by OpenAPI at `/openapi`. Holds no logic: every use
/// case is answered by the facade, and what is known is shown by the workshop.
@NullMarked
package io.bangka.server.api;

import org.jspecify.annotations.NullMarked;
