package io.bangka.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.bangka.model.Attribute;
import io.bangka.model.Domain;
import io.bangka.model.Effect;
import io.bangka.model.Force;
import io.bangka.model.Knowledge;
import io.bangka.model.LocalText;
import io.bangka.model.Names;
import io.bangka.model.Requirement;
import io.bangka.model.Row;
import io.bangka.model.Said;
import io.bangka.written.Diagnostic;
import io.bangka.written.Faulty;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
  private static final Knowledge KNOWLEDGE = Good.knowledge();

  @TempDir Path folder;

  private static Requirement.Role role(String name) {
    return Requirements.roles(KNOWLEDGE.procedure("pay.link").orElseThrow().requires())
        .filter(role -> role.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static Attribute attribute(String kind, String path) {
    return KNOWLEDGE.vocabulary().attribute(kind, path);
  }

  @Test
  void rowsWithoutAnIdAreNumberedAcceptedOnesFirst() {
    assertThat(role("instrument").rows())
        .extracting(Row::id, Row::effect)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("pay.link/instrument/1", Effect.ACCEPTS),
            org.assertj.core.groups.Tuple.tuple("pay.link/instrument/2", Effect.REFUSES));
  }

  @Test
  void aMonthCountsAsItsLastDay() {
    assertThat(role("instrument").rows().get(1).force().start())
        .isEqualTo(new Force.KnownBy(LocalDate.of(2024, 3, 31)));
  }

  @Test
  void whatIsUndatedIsKnownByTheDayOfReading() {
    assertThat(KNOWLEDGE.procedure("pay.link").orElseThrow().takes().getFirst().force().start())
        .isEqualTo(new Force.Undated(Good.DAY));
  }

  @Test
  void othersWithoutADateHoldAsLongAsTheListThatTheyCite() {
    assertThat(role("identity").others().getFirst().force())
        .isEqualTo(Force.from(LocalDate.of(2023, 7, 20)));
  }

  @Test
  void anAttributeOfARelatedHoldingIsAPath() {
    assertThat(attribute("wallet", "verified-with.kind").domain())
        .isEqualTo(attribute("document", "kind").domain());
  }

  @Test
  void aDefaultMayBeAPart() {
    assertThat(attribute("card", "country").unsaid())
        .contains(new Said.Within(io.bangka.model.Test.noneOf("CN")));
  }

  @Test
  void countriesComeFromTheStandardAndMayBeRenamed() {
    var countries = ((Domain.Coded) attribute("card", "country").domain()).values();
    assertThat(countries).hasSizeGreaterThan(240);
    assertThat(countries)
        .containsEntry("CY", new Names(new LocalText("Cyprus", "塞浦路斯"), List.of()));
    assertThat(countries.get("CN"))
        .isEqualTo(new Names(new LocalText("mainland China", "中国大陆"), List.of("China")));
  }

  @Test
  void groupsMayContainGroups() {
    assertThat(KNOWLEDGE.vocabulary().groups().get("europe")).containsExactly("CY", "DE", "GB");
  }

  @Test
  void aPercentageIsAFraction() {
    assertThat(KNOWLEDGE.procedure("pay.link").orElseThrow().fees().getFirst().rate())
        .isEqualTo("0.03");
  }

  @Test
  void casesAreReadWithTheirPack() {
    PackCase first = Good.loaded().tests().getFirst();
    assertThat(first.pack()).isEqualTo("cn/pay");
    assertThat(first.expected().procedure()).contains("pay.link");
    assertThat(first.expected().assumes()).isEqualTo(Optional.empty());
  }

  @Test
  void aPackIsDueWhenItsTimeOfReviewHasPassed() {
    CheckedPack pack = Good.loaded().packs().getFirst();
    assertThat(pack.due(Good.DAY.plusDays(180))).isFalse();
    assertThat(pack.due(Good.DAY.plusDays(181))).isTrue();
  }

  @Test
  void theVersionCountsWhatIsStatedAndNotHowLinesEnd() throws Exception {
    copy();
    rewrite("cn/pay/pack.yaml", text -> "\uFEFF" + text.replace("\n", "\r\n"));
    Files.writeString(folder.resolve("cn/pay/tests/link.yaml"), "cases: []\n");
    assertThat(PackLoader.load(folder).knowledge().version()).isEqualTo(KNOWLEDGE.version());
    rewrite("cn/pay/procedures/link.yaml", text -> text.replace("CNY 200", "CNY 300"));
    assertThat(PackLoader.load(folder).knowledge().version()).isNotEqualTo(KNOWLEDGE.version());
  }

  @Test
  void aFolderThatIsNotThereIsOneFault() {
    var faulty =
        catchThrowableOfType(Faulty.class, () -> PackLoader.load(folder.resolve("nowhere")));
    assertThat(faulty.diagnostics()).extracting(d -> d.kind()).containsExactly("not-a-folder");
  }

  @Test
  void aFileThatIsNotUtf8IsAFaultBesideTheOthers() throws Exception {
    copy();
    Files.write(folder.resolve("cn/pay/rules.yaml"), new byte[] {(byte) 0xB1, (byte) 0xA3});
    rewrite("presumptions.yaml", text -> text.replace("presume-lack", "presume-lac"));
    var faulty = catchThrowableOfType(Faulty.class, () -> PackLoader.load(folder));
    assertThat(faulty.diagnostics()).extracting(d -> d.kind()).contains("not-utf-8", "unknown-key");
  }

  private void copy() throws Exception {
    Overlay.make(Good.folder(), Good.folder(), folder);
  }

  private void rewrite(String path, java.util.function.UnaryOperator<String> change)
      throws Exception {
    Path file = folder.resolve(path);
    Files.writeString(file, change.apply(Files.readString(file)));
  }

  @Test
  void aFolderWithoutPacksIsRefused() throws Exception {
    Files.writeString(folder.resolve("page.md"), "# A page");
    assertThat(kinds(folder)).containsExactly("no-pack");
  }

  @Test
  void aLinkThatLeadsToNoFileIsRefused() throws Exception {
    Path packs = copyOfGood();
    Path procedures = packs.resolve("cn/pay/procedures");
    Files.createSymbolicLink(procedures.resolve("circle"), procedures);
    Files.createSymbolicLink(procedures.resolve("itself.yaml"), Path.of("itself.yaml"));
    assertThat(kinds(packs)).containsExactly("link-to-no-file", "link-to-no-file");
  }

  @Test
  void aLinkToTheFolderIsAsGoodAsTheFolder() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("link"), copyOfGood());
    assertThat(PackLoader.load(link).knowledge().version()).isEqualTo(KNOWLEDGE.version());
  }

  private Path copyOfGood() throws IOException {
    Path packs = folder.resolve("packs");
    Overlay.make(Good.folder(), Files.createDirectory(folder.resolve("nothing")), packs);
    return packs;
  }

  private static List<String> kinds(Path packs) {
    return catchThrowableOfType(Faulty.class, () -> PackLoader.load(packs)).diagnostics().stream()
        .map(Diagnostic::kind)
        .toList();
  }
}
