package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// JSON is YAML, and both readers have to agree on it: values, quotes and places.
class SameTreeTest {
  private static final String[] TEXTS = {
    "visa", "", "no", "null", "35", "塞浦路斯", "𠮷野家", "a: b", "# c", "line\\nbreak", "\\\"quoted\\\""
  };
  private static final String[] BARE = {"true", "false", "null", "0", "-1", "3.50", "1e6", "35"};

  @Test
  void bothReadersGiveTheSameTreeForRandomJson() throws Faulty {
    for (int seed = 0; seed < 2_000; seed++) {
      var bytes = value(new Random(seed), 4).getBytes(StandardCharsets.UTF_8);
      assertThat(YamlReader.read("x", bytes)).isEqualTo(JsonReader.read("x", bytes));
    }
  }

  @Test
  void wordsOfYamlStayWords() throws Faulty {
    var bytes = "a: no\nb: on\nc: 0123\nd: 'null'\ne:\nf: ~\n".getBytes(StandardCharsets.UTF_8);
    var tree = (Written.Mapping) YamlReader.read("x", bytes);
    assertThat(tree.entries().stream().map(e -> ((Written.Scalar) e.value()).text()))
        .containsExactly("no", "on", "0123", "null", "", "~");
    assertThat(tree.entries().stream().map(e -> ((Written.Scalar) e.value()).isNull()))
        .containsExactly(false, false, false, false, true, true);
  }

  @Test
  void anAliasRepeatsTheValueAndItsPlace() throws Faulty {
    var bytes = "a: &x [visa]\nb: *x\n".getBytes(StandardCharsets.UTF_8);
    var tree = (Written.Mapping) YamlReader.read("x", bytes);
    assertThat(tree.get("b")).isEqualTo(tree.get("a"));
  }

  @Test
  void aByteOrderMarkIsLetThrough() throws Faulty {
    var bytes = "\uFEFFa: 1".getBytes(StandardCharsets.UTF_8);
    assertThat(YamlReader.read("x", bytes).place().column()).isEqualTo(1);
  }

  private static String value(Random random, int depth) {
    int kind = random.nextInt(depth > 0 ? 4 : 2);
    return switch (kind) {
      case 0 -> BARE[random.nextInt(BARE.length)];
      case 1 -> '"' + TEXTS[random.nextInt(TEXTS.length)] + '"';
      case 2 -> items(random, depth, false);
      default -> items(random, depth, true);
    };
  }

  private static String items(Random random, int depth, boolean object) {
    var out = new StringBuilder(object ? "{" : "[");
    int count = random.nextInt(4);
    for (int i = 0; i < count; i++) {
      out.append(i > 0 ? ", " : "").append(random.nextInt(5) == 0 ? "\n " : "");
      out.append(object ? "\"k" + i + "\": " : "").append(value(random, depth - 1));
    }
    return out.append(object ? "}" : "]").toString();
  }
}
