/// A page for people as ordered blocks: what the tools for authors say. A terminal shows it as
/// text, [io.bangka.workshop.page.Markdown] writes it for a file; both show the same blocks in the
/// same order.
@NullMarked
package io.bangka.workshop.page;

import org.jspecify.annotations.NullMarked;
