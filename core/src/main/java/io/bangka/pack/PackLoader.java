package io.bangka.pack;

import io.bangka.model.MessageBook;
import io.bangka.written.Faults;
import io.bangka.written.Faulty;
import java.nio.file.Path;

/// Loads and checks a folder of packs. Stateless and thread-safe.
public final class PackLoader {
  private PackLoader() {}

  /// Reads every file below the folder, and checks each and all of them together.
  ///
  /// @param folder contains `vocabulary.yaml`, `presumptions.yaml` and the folders of packs
  /// @throws Faulty with every fault of all packs, by file and line, if there is an error; warnings
  ///   are among them
  public static Loaded load(Path folder) throws Faulty {
    var faults = new Faults();
    var files = PackFiles.in(folder, faults);
    var loading = new Loading(Layout.of(files, faults), faults);
    var draft = loading.read();
    new Checks(draft, faults).run();
    faults.throwIfAny();
    return new Loaded(
        draft.knowledge(),
        draft.packs(),
        faults.sorted(),
        loading.tests(),
        new MessageBook(loading.messages()),
        new ClaimBook(loading.claims()),
        loading.facts(),
        loading.explanations(),
        draft.origins());
  }
}
