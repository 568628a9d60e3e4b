package io.bangka.pack;

/// How freely values may be written.
enum Spelling {
  /// In packs: only values and groups that the vocabulary lists, as it spells them.
  AS_LISTED,
  /// In profiles and queries: also their names and aliases in either language, in any case, and
  /// what nobody listed where the list is open.
  AS_PEOPLE_WRITE
}
