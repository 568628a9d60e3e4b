package io.bangka.pack;

import io.bangka.model.Knowledge;
import io.bangka.model.MessageBook;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;

/// The knowledge, checked once and stored compactly, so that a cold start need not parse YAML. What
/// few questions need is stored apart, so that the others need not read it.
///
/// The form: `BNGK`, the format's number, the content hash of the packs (the same as
/// [Knowledge#version]), the length and the CRC-32 of the rest, and the values as [SnapshotWriter]
/// puts them. The form is private to one version of the program: no other version reads it.
///
/// Stateless and thread-safe.
public final class Snapshot {
  private static final int MAGIC = 'B' << 24 | 'N' << 16 | 'G' << 8 | 'K';

  /// Counts up whenever the bytes change their meaning.
  private static final int FORMAT = 1;

  private Snapshot() {}

  /// Writes the knowledge. Does not close the stream.
  public static void write(Knowledge knowledge, OutputStream out) throws IOException {
    write(knowledge.version(), knowledge, out);
  }

  /// Writes what platforms say when something fails: a snapshot of its own, since few questions
  /// need it. Does not close the stream.
  ///
  /// @param version of the knowledge that they belong to
  public static void write(String version, MessageBook messages, OutputStream out)
      throws IOException {
    write(version, (Object) messages, out);
  }

  /// Writes the claims: a snapshot of its own, read when one is judged. Does not close the stream.
  public static void write(String version, ClaimBook claims, OutputStream out) throws IOException {
    write(version, (Object) claims, out);
  }

  /// Writes how claims are recognised, which every question in words needs. Does not close the
  /// stream.
  public static void write(String version, ClaimBook.Wordings wordings, OutputStream out)
      throws IOException {
    write(version, (Object) wordings, out);
  }

  private static void write(String version, Object root, OutputStream out) throws IOException {
    byte[] body = SnapshotWriter.write(root);
    var sink = new ByteSink();
    sink.fixed(MAGIC);
    sink.number(FORMAT);
    sink.text(version);
    sink.number(body.length);
    sink.fixed(checksum(body, 0));
    sink.raw(body);
    out.write(sink.bytes());
  }

  /// Reads what [#write] wrote. Reads the stream to its end and does not close it.
  ///
  /// @throws UnreadableSnapshot if the bytes are not a whole snapshot of this version
  public static Knowledge read(InputStream in) throws IOException {
    return read(in, Knowledge.class);
  }

  /// As [#read], for messages.
  public static MessageBook readMessages(InputStream in) throws IOException {
    return read(in, MessageBook.class);
  }

  /// As [#read], for claims.
  public static ClaimBook readClaims(InputStream in) throws IOException {
    return read(in, ClaimBook.class);
  }

  /// As [#read], for how they are recognised.
  public static ClaimBook.Wordings readWordings(InputStream in) throws IOException {
    return read(in, ClaimBook.Wordings.class);
  }

  private static <T> T read(InputStream in, Class<T> type) throws IOException {
    byte[] bytes = in.readAllBytes();
    try {
      var source = new ByteSource(bytes);
      checkHeader(source, bytes);
      return type.cast(SnapshotReader.read(source));
    } catch (IndexOutOfBoundsException e) {
      throw because(cutShort(), e);
    } catch (ReflectiveOperationException | ClassCastException | IllegalArgumentException e) {
      throw because(otherVersion(), e);
    }
  }

  private static void checkHeader(ByteSource source, byte[] bytes) throws UnreadableSnapshot {
    if (bytes.length < 4 || source.fixed() != MAGIC) {
      throw new UnreadableSnapshot(
          "This is not a snapshot of Bangka's knowledge.", "这不是 Bangka 的知识快照。");
    }
    if (source.number() != FORMAT) {
      throw otherVersion();
    }
    source.text();
    int length = source.count();
    int checksum = source.fixed();
    if (source.left() < length) {
      throw cutShort();
    }
    if (source.left() > length || checksum(bytes, source.position()) != checksum) {
      throw new UnreadableSnapshot(
          "The snapshot of the knowledge is damaged. Build it again.", "知识快照已损坏，请重新构建。");
    }
  }

  private static int checksum(byte[] bytes, int from) {
    var crc = new CRC32();
    crc.update(bytes, from, bytes.length - from);
    return (int) crc.getValue();
  }

  private static UnreadableSnapshot cutShort() {
    return new UnreadableSnapshot(
        "The snapshot of the knowledge is cut short. Build it again.", "知识快照不完整，请重新构建。");
  }

  private static UnreadableSnapshot otherVersion() {
    return new UnreadableSnapshot(
        "The snapshot of the knowledge was made by another version of Bangka. Build it again.",
        "知识快照由另一版本的 Bangka 生成，请重新构建。");
  }

  private static UnreadableSnapshot because(UnreadableSnapshot fault, Exception cause) {
    fault.initCause(cause);
    return fault;
  }
}
