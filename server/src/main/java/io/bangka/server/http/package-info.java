/// What any door over HTTP needs: calls and responses, routes, guards, metrics and the log. Knows
/// nothing of Bangka's questions, and only [io.bangka.server.http.HelidonDoor] knows the server
/// underneath.
@NullMarked
package io.bangka.server.http;

import org.jspecify.annotations.NullMarked;
