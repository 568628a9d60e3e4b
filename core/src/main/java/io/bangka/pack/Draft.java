package io.bangka.pack;

import io.bangka.model.Knowledge;
import java.util.List;
import java.util.Set;

/// Everything that was read, before the checks over the whole.
///
/// @param cited ids of the sources that some statement names
record Draft(Knowledge knowledge, List<CheckedPack> packs, Origins origins, Set<String> cited) {}
