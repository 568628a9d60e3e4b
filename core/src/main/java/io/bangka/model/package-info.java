/// What is known and what is asked, as records and sealed types: holdings, profiles, patterns,
/// rows, requirements, procedures, sources and verdicts.
///
/// Public. Everything here is immutable and safe to share between threads. No type reads a file,
/// looks at a clock or speaks a language of its own.
@NullMarked
package io.bangka.model;

import org.jspecify.annotations.NullMarked;
