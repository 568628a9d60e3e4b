package io.bangka.attempts;

import java.nio.file.Path;

/// A program of its own that writes until it is killed, and tells after each report that was kept.
final class Writer {
  private Writer() {}

  /// Writes.
  ///
  /// @param args the folder or the address; `add` and a first number, or `import` and a file
  public static void main(String[] args) throws Exception {
    Place place =
        args[0].startsWith("postgresql:")
            ? new Place.Server(args[0])
            : new Place.Folder(Path.of(args[0]));
    try (var store = Store.open(place)) {
      if (args[1].equals("import")) {
        System.out.println(store.take(Path.of(args[2]), Reports.KNOWN, Reports.DAY));
        return;
      }
      int most = args.length > 3 ? Integer.parseInt(args[3]) : Integer.MAX_VALUE;
      for (int i = 0; i < most; i++) {
        var token = store.add(Reports.full());
        System.out.println(token.text());
        System.out.flush();
      }
    }
  }
}
