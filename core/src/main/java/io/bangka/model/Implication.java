package io.bangka.model;

/// What having a thing means beyond it: a Chinese identity card implies the nationality. Every
/// completion of a profile obeys it.
public sealed interface Implication {

  /// The holdings that it speaks of.
  Pattern when();

  /// The same holding matches this, too. Its tests name single values ([Test.OneOf]).
  record Same(Pattern when, Pattern then) implements Implication {}

  /// The person's attribute includes the value that the holding's attribute has: a passport's
  /// country is a nationality of its holder.
  record Shares(Pattern when, String attribute, String personAttribute) implements Implication {}

  /// The person's attribute includes this value.
  record Includes(Pattern when, String personAttribute, String value) implements Implication {}
}
