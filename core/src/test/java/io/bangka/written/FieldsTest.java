package io.bangka.written;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Authority;
import io.bangka.model.LocalText;
import io.bangka.money.Amount;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FieldsTest {
  private static final LocalText SOURCE = new LocalText("a source", "来源");
  private final Faults faults = new Faults();

  @Test
  void aFieldIsReadAsWhatItIs() throws Faulty {
    try (var fields = fields("t: x\nf: true\nd: 2030-01-31\nn: 35\na: CNY 800\nw: law\n")) {
      assertThat(fields.required("t").text()).contains("x");
      assertThat(fields.required("f").flag()).contains(true);
      assertThat(fields.required("d").day()).contains(LocalDate.of(2030, 1, 31));
      assertThat(fields.required("n").whole()).contains(35L);
      assertThat(fields.required("a").amount()).contains(Amount.of("CNY 800"));
      assertThat(fields.required("w").choice(Authority.class)).contains(Authority.LAW);
    }
    assertThat(faults.sorted()).isEmpty();
  }

  @Test
  void aListOfOneMayBeWrittenWithoutTheList() throws Faulty {
    try (var fields = fields("one: a\nmany: [a, b]\n")) {
      assertThat(fields.optional("one").texts()).containsExactly("a");
      assertThat(fields.optional("many").texts()).containsExactly("a", "b");
      assertThat(fields.optional("none").texts()).isEmpty();
    }
    assertThat(faults.sorted()).isEmpty();
  }

  @Test
  void everyFaultIsGathered() throws Faulty {
    try (var fields = fields("f: yes\nd: 2030-02-30\nn: x\na: 800\nw: laww\n")) {
      fields.required("f").flag();
      fields.required("d").day();
      fields.required("n").whole();
      fields.required("a").amount();
      fields.required("w").choice(Authority.class);
      fields.required("title").localText();
    }
    assertThat(faults.sorted())
        .extracting(Diagnostic::kind)
        .containsExactly(
            "missing-key", "not-a-flag", "not-a-day", "not-whole", "not-money", "unknown-value");
  }

  @Test
  void anUnknownKeyComesWithTheKeyThatWasProbablyMeant() throws Faulty {
    try (var fields = fields("publisehd: 2024\nzzz: 1\n")) {
      fields.optional("published");
    }
    assertThat(faults.sorted())
        .extracting(d -> d.message().en() + " " + d.help().orElseThrow().en())
        .containsExactly(
            "a source has no field `publisehd`. Did you mean `published`?",
            "a source has no field `zzz`. Known here: `published`.");
    assertThat(faults.sorted().getFirst().message().zh()).isEqualTo("来源没有「publisehd」这一项。");
  }

  @Test
  void aKeyAndItsOtherSpellingAreOneField() throws Faulty {
    try (var fields = fields("bank: boc\nissuer: icbc\n")) {
      assertThat(fields.optional("issuer", "bank").text()).contains("boc");
    }
    assertThat(faults.sorted()).extracting(Diagnostic::kind).containsExactly("duplicate-key");
  }

  @Test
  void aKeyWithoutAValueIsAFaultUnlessItIsAskedFor() throws Faulty {
    try (var fields = fields("a:\nb: null\n")) {
      assertThat(fields.optional("a").isNull()).isTrue();
      assertThat(faults.any()).isFalse();
      assertThat(fields.optional("b").text()).isEmpty();
    }
    assertThat(faults.sorted()).extracting(Diagnostic::kind).containsExactly("no-value");
  }

  @Test
  void aTextNeedsBothLanguages() throws Faulty {
    try (var fields = fields("a: {en: x, zh: 甲}\nb: {en: x}\nc: x\n")) {
      assertThat(fields.required("a").localText()).contains(new LocalText("x", "甲"));
      assertThat(fields.required("b").localText()).isEmpty();
      assertThat(fields.required("c").localText()).isEmpty();
    }
    assertThat(faults.sorted())
        .extracting(Diagnostic::kind)
        .containsExactly("missing-key", "not-a-mapping");
  }

  @Test
  void keysThatAreNamesOfTheirOwnAreNotUnknown() throws Faulty {
    try (var fields = fields("open: false\npassport: x\nvisa: y\n")) {
      fields.optional("open");
      assertThat(fields.rest()).extracting(e -> e.key().text()).containsExactly("passport", "visa");
    }
    assertThat(faults.sorted()).isEmpty();
  }

  private Fields fields(String yaml) throws Faulty {
    var written = YamlReader.read("x.yaml", yaml.getBytes(StandardCharsets.UTF_8));
    return Fields.from(written, SOURCE, faults).orElseThrow();
  }
}
