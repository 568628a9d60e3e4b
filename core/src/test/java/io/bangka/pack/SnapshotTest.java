package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.bangka.model.Knowledge;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SnapshotTest {
  private static byte[] bytes(Knowledge knowledge) throws IOException {
    var out = new ByteArrayOutputStream();
    Snapshot.write(knowledge, out);
    return out.toByteArray();
  }

  private static Knowledge read(byte[] bytes) throws IOException {
    return Snapshot.read(new ByteArrayInputStream(bytes));
  }

  static Stream<Knowledge> generated() {
    return IntStream.range(0, 200).mapToObj(seed -> new KnowledgeGenerator(seed).knowledge());
  }

  @Test
  void whatWasWrittenIsRead() throws IOException {
    assertThat(read(bytes(Good.knowledge()))).isEqualTo(Good.knowledge());
  }

  @Test
  void messagesAreReadAsTheyWereWritten() throws IOException {
    var messages = Good.loaded().messages();
    assertThat(messages.messages()).isNotEmpty();
    var out = new ByteArrayOutputStream();
    Snapshot.write(Good.knowledge().version(), messages, out);
    byte[] bytes = out.toByteArray();
    assertThat(Snapshot.readMessages(new ByteArrayInputStream(bytes))).isEqualTo(messages);
    assertThatThrownBy(() -> read(bytes)).isInstanceOf(UnreadableSnapshot.class);
  }

  @ParameterizedTest
  @MethodSource("generated")
  void anyKnowledgeIsReadAsItWasWritten(Knowledge knowledge) throws IOException {
    Knowledge read = read(bytes(knowledge));
    assertThat(read).isEqualTo(knowledge);
    assertThat(read.procedures().keySet())
        .containsExactlyElementsOf(knowledge.procedures().keySet());
    assertThat(bytes(read)).isEqualTo(bytes(knowledge));
  }

  @Test
  void theSameKnowledgeGivesTheSameBytes() throws IOException {
    assertThat(bytes(Good.knowledge())).isEqualTo(bytes(Good.knowledge()));
  }

  @Test
  void aSnapshotThatIsCutShortSaysSo() throws IOException {
    byte[] whole = bytes(Good.knowledge());
    for (int length : new int[] {4, 5, 20, 90, whole.length / 2, whole.length - 1}) {
      assertThatThrownBy(() -> read(Arrays.copyOf(whole, length)))
          .isInstanceOf(UnreadableSnapshot.class)
          .hasMessageContaining("cut short");
    }
  }

  @Test
  void aDamagedSnapshotSaysSo() throws IOException {
    byte[] whole = bytes(Good.knowledge());
    var random = new Random(7);
    for (int i = 0; i < 100; i++) {
      byte[] damaged = whole.clone();
      int at = 150 + random.nextInt(whole.length - 150);
      damaged[at] ^= (byte) (1 << random.nextInt(8));
      assertThatThrownBy(() -> read(damaged))
          .isInstanceOf(UnreadableSnapshot.class)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void anotherFileIsNoSnapshot() {
    assertThatThrownBy(() -> read("PK and so on".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .isInstanceOf(UnreadableSnapshot.class)
        .hasMessageContaining("not a snapshot");
    assertThatThrownBy(() -> read(new byte[0])).isInstanceOf(UnreadableSnapshot.class);
  }

  @Test
  void aSnapshotOfAnotherFormatSaysSo() throws IOException {
    byte[] whole = bytes(Good.knowledge());
    whole[4]++;
    assertThatThrownBy(() -> read(whole))
        .isInstanceOfSatisfying(
            UnreadableSnapshot.class,
            fault -> assertThat(fault.text().en()).contains("another version"));
  }

  @Test
  void theBuilderWritesWhatTheLoaderReads(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("new/knowledge.snapshot");
    String[] arguments = {Good.folder().toString(), file.toString()};
    assertThat(SnapshotBuilder.run(arguments, System.err)).isZero();
    try (var in = Files.newInputStream(file)) {
      assertThat(Snapshot.read(in)).isEqualTo(Good.knowledge());
    }
  }

  @Test
  void theBuilderWritesNothingOfFaultyPacks(@TempDir Path folder) throws IOException {
    Path packs = folder.resolve("packs");
    Overlay.make(Good.folder(), Good.folder(), packs);
    Files.delete(packs.resolve("vocabulary.yaml"));
    Path file = folder.resolve("knowledge.snapshot");
    var said = new ByteArrayOutputStream();
    int status =
        SnapshotBuilder.run(
            new String[] {packs.toString(), file.toString()}, new java.io.PrintStream(said));
    assertThat(status).isEqualTo(2);
    assertThat(file).doesNotExist();
    assertThat(said.toString(java.nio.charset.StandardCharsets.UTF_8))
        .contains("The vocabulary is missing.");
  }
}
