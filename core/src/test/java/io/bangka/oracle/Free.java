package io.bangka.oracle;

import io.bangka.model.Why;

/// Something that is settled neither by the knowledge nor by the person: two sources disagree, no
/// source says, somebody decides, a rate is too close to tell. It holds or it does not.
record Free(Why why, String name) {}
