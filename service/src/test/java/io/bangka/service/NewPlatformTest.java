package io.bangka.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.bangka.model.Verdict;
import io.bangka.words.Line;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A platform, its other names and a role that nobody named before are understood and named in both
/// languages by what a pack says of them, without a line of Java.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class NewPlatformTest {
  private static final Path KNOWLEDGE = Path.of("..", "knowledge");

  private Path packs = KNOWLEDGE;
  private Bangka bangka = Shipped.BANGKA;

  @BeforeAll
  void a_pack_is_written(@TempDir Path folder) throws Exception {
    packs = folder;
    String vocabulary =
        Files.readString(KNOWLEDGE.resolve("vocabulary.yaml"))
            .replaceFirst(
                "(?m)^  platform:\n",
                "  platform:\n    ferry-pay: {en: FerryPay, zh: 渡轮支付, aliases: [渡轮付, Ferri Pay]}\n");
    write("vocabulary.yaml", vocabulary);
    write("presumptions.yaml", Files.readString(KNOWLEDGE.resolve("presumptions.yaml")));
    write(
        "world/ferry-pay/pack.yaml",
        """
        pack: world/ferry-pay
        title: {en: FerryPay, zh: 渡轮支付}
        read: 2026-11-22
        providers:
          ferry-pay:
            title: {en: FerryPay, zh: 渡轮支付}
            aliases: [渡轮付, Ferri Pay]
            wallet: ferry-pay
            time-zone: Europe/Athens
        roles:
          seafarer: {en: seafarer’s papers, zh: 海员证件}
        """);
    write(
        "world/ferry-pay/sources.yaml",
        """
        ferry-2026:
          title: How to pay on board
          publisher: FerryPay
          url: https://ferry.example/pay
          published: 2026-01-01
          authority: official
        """);
    write(
        "world/ferry-pay/procedures/ferry-pay.register.yaml",
        """
        procedure: ferry-pay.register
        title: {en: Open a FerryPay account, zh: 注册渡轮支付}
        provider: ferry-pay
        offered: [{from: 2026-01-01, sources: [ferry-2026]}]
        requires:
          seafarer:
            accepts: [{document: {kind: passport, valid: true}, from: 2026-01-01, sources: [ferry-2026]}]
            others: {is: no, list-of: [ferry-2026]}
        yields: [{wallet: {platform: ferry-pay}}]
        """);
    write(
        "world/ferry-pay/procedures/ferry-pay.link-card.yaml",
        """
        procedure: ferry-pay.link-card
        title: {en: Link a card to FerryPay, zh: 渡轮支付绑卡}
        provider: ferry-pay
        offered: [{from: 2026-01-01, sources: [ferry-2026]}]
        requires:
          registration: {accepts: [{wallet: {platform: ferry-pay}, from: 2026-01-01, sources: [ferry-2026]}]}
          instrument:
            accepts: [{card: {network: visa}, from: 2026-01-01, sources: [ferry-2026]}]
            others: {is: no, list-of: [ferry-2026]}
        yields: [{on: registration, wallet: {linked: card}}]
        """);
    bangka = Bangka.of(packs, Clock.fixed(Instant.parse("2026-11-22T08:00:00Z"), ZoneOffset.UTC));
  }

  private void write(String path, String text) throws IOException {
    Path file = packs.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Can I link a Visa card to FerryPay?",
        "Does Ferri Pay take Visa?",
        "Visa卡能绑定渡轮支付吗？",
        "渡輪付可以綁Visa嗎"
      })
  void the_platform_is_understood_by_all_its_names(String question) {
    var first = bangka.ask(question, Setting.ORDINARY).answer().answers().getFirst();
    assertThat(first.platform()).contains("ferry-pay");
    assertThat(first.purpose()).isEqualTo("link");
    assertThat(first.verdict()).isEqualTo(Verdict.YES);
  }

  @Test
  void the_role_is_called_as_the_pack_says() {
    assertThat(texts("Can I open a FerryPay account without a passport?"))
        .anySatisfy(text -> assertThat(text).contains("seafarer’s papers"));
    assertThat(texts("没有护照能注册渡轮支付吗？")).anySatisfy(text -> assertThat(text).contains("海员证件"));
  }

  @Test
  void another_network_is_refused() {
    assertThat(bangka.ask("Mastercard能绑渡轮付吗", Setting.ORDINARY).answer().summary())
        .isEqualTo(Answer.Summary.NO);
  }

  private List<String> texts(String question) {
    return bangka.ask(question, Setting.ORDINARY).note().lines().stream().map(Line::text).toList();
  }
}
