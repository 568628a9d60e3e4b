/// The pages: asking, what is known, and the tools around it, in both languages. They show what the
/// facade and the workshop say, and hold no logic; every page works without a script.
@NullMarked
package io.bangka.server.web;

import org.jspecify.annotations.NullMarked;
