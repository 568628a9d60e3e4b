package io.bangka.server.web;

import static io.bangka.server.web.Node.el;
import static io.bangka.server.web.Node.hidden;
import static io.bangka.server.web.Node.link;
import static io.bangka.server.web.Node.text;

import io.bangka.service.Change;
import io.bangka.service.Conversation;
import io.bangka.words.Line;
import io.bangka.words.Note;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The first page: the box, examples, and the answer below it.
///
/// @param words what was asked; blank for nothing yet
/// @param changes what was said after it, in order
/// @param answered empty if nothing was asked yet
record AskPage(View view, String words, List<Change> changes, Optional<Conversation> answered) {
  /// So many verdicts stand one below the other; the rest is folded away.
  private static final int MOST = 4;

  private static final List<String> CHINESE =
      List.of(
          "塞浦路斯保号卡能绑定微信或支付宝吗？",
          "我有德国护照和 Visa 信用卡，能用支付宝付款吗？",
          "外国人用微信支付必须有中国手机号吗？",
          "没有银行卡，怎样在中国付款？");
  private static final List<String> ENGLISH =
      List.of(
          "Can a Cyprus residence card be linked to WeChat Pay or Alipay?",
          "I have a German passport and a Visa credit card. Can I pay with Alipay in China?",
          "Do foreigners need a Chinese phone number for WeChat Pay?",
          "Can I link a prepaid card to WeChat Pay?");

  List<Node> nodes() {
    var nodes = new ArrayList<Node>();
    nodes.add(answered.isPresent() ? el("div", box()).cls("asked") : hero());
    nodes.add(el("div", answer()).with("id", "answer").with("aria-live", "polite"));
    return nodes;
  }

  String title() {
    return words;
  }

  private Node hero() {
    return el(
            "section",
            el(
                "h1",
                view.say(
                    "Can what you hold be linked to this payment platform?", "你手里的，能绑上这个支付平台吗？")),
            el(
                    "p",
                    view.say(
                        "Identity documents, phone numbers, bank accounts, cards: yes, no, or what it"
                            + " depends on, with the reason and the source.",
                        "证件、手机号、账户、银行卡：可以、不能，还是要看情况；说明理由，注明来源。"))
                .cls("lead"),
            box(),
            examples())
        .cls("hero");
  }

  private Node box() {
    var field =
        el("textarea", words)
            .with("id", "q")
            .with("name", "q")
            .with("rows", "2")
            .with("maxlength", "2000")
            .with("required", "")
            .with("placeholder", view.say("Ask in your own words …", "用自己的话提问……"));
    return el(
            "form",
            el("label", view.say("Your question", "你的问题")).with("for", "q"),
            el("div", field, el("button", view.say("Ask", "提问")).cls("primary")).cls("box"),
            el(
                    "details",
                    el("summary", view.say("As of another day", "按其他日期的规则")),
                    el("label", text(view.say("Day ", "日期 ")), day()),
                    el("label", strict(), text(view.say(" Take nothing for granted", " 不作任何假定"))))
                .cls("options"))
        .cls("ask")
        .with("action", "/" + view.lang() + "/")
        .with("method", "get")
        .with("role", "search");
  }

  private Node day() {
    return el("input")
        .with("type", "date")
        .with("name", "asOf")
        .with("value", view.asOf().map(LocalDate::toString).orElse(""));
  }

  private Node strict() {
    var box = el("input").with("type", "checkbox").with("name", "strict").with("value", "1");
    return view.call().query("strict").isPresent() ? box.with("checked", "") : box;
  }

  private Node examples() {
    var list = new ArrayList<Node>();
    for (String example : view.lang().equals("zh") ? CHINESE : ENGLISH) {
      var address = Address.page(view.language(), "").with("q", example);
      list.add(el("li", link(address.toString(), example)));
    }
    return el("div", el("p", view.say("For example", "例如")), el("ul", list)).cls("examples");
  }

  private List<Node> answer() {
    if (answered.isEmpty()) {
      return List.of();
    }
    var conversation = answered.get();
    var form = new ArrayList<Node>();
    form.add(hidden("q", words));
    changes.forEach(change -> form.add(hidden("is", change.written())));
    view.asOf().ifPresent(day -> form.add(hidden("asOf", day.toString())));
    view.call().query("strict").ifPresent(_ -> form.add(hidden("strict", "1")));
    boolean all = view.call().query("all").isPresent();
    var note = conversation.reply().note();
    var shown = new NoteView(view, all ? note : note.brief());
    form.add(new Chips(view, conversation, changes, isPrivate()).node());
    form.addAll(new FollowUps(view, conversation).nodes());
    return List.of(
        el("h1", view.say("The answer", "答案")).cls("unseen"),
        el("div", shown.verdicts(MOST)),
        onwards(note),
        el("form", form)
            .with("method", isPrivate() || asksForPrivate(conversation) ? "post" : "get")
            .with("action", "/" + view.lang() + "/")
            .with("hx-boost", "true")
            .with("hx-target", "#main")
            .with("hx-select", "#main")
            .with("hx-swap", "outerHTML show:none")
            .cls("going-on"),
        reasons(shown.note()).folded(MOST),
        actions(all));
  }

  /// What was understood stands above, where it can be changed.
  private NoteView reasons(Note note) {
    var lines = note.lines().stream().filter(line -> !(line instanceof Line.Understood)).toList();
    return new NoteView(view, new Note(note.language(), note.script(), lines));
  }

  /// The next thing to do, in one tap.
  private Node onwards(Note note) {
    boolean asked = note.lines().stream().anyMatch(Line.Verdict.class::isInstance);
    return asked
        ? el(
                "div",
                wanted()
                    .way(
                        "route",
                        view.say("What can I do? Step by step", "我可以怎么办？逐步看"),
                        "button primary"))
            .cls("onwards")
        : el("div");
  }

  private Wanted wanted() {
    return new Wanted(view, words, changes, "", "");
  }

  /// Whether something was said that has no place in an address.
  boolean isPrivate() {
    return wanted().isPrivate();
  }

  private static boolean asksForPrivate(Conversation conversation) {
    return conversation.asks().stream()
        .anyMatch(ask -> ask.attribute().filter(Personal::is).isPresent());
  }

  /// What may be sent to others: without what is personal.
  Address address(boolean all) {
    var address = wanted().to("");
    return all ? address.with("all", "1") : address;
  }

  private Node actions(boolean all) {
    var more =
        all
            ? link(address(false).toString(), view.say("Only what suffices", "只看要点"))
            : link(address(true).toString(), view.say("Every detail", "全部细节"));
    return el(
            "p",
            more,
            link(address(all).toString(), view.say("Link to this answer", "此答案的链接"))
                .with("rel", "bookmark"))
        .cls("actions");
  }
}
