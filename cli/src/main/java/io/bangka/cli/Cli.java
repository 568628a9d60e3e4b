package io.bangka.cli;

import io.bangka.model.Language;
import io.bangka.written.Faulty;
import java.util.List;
import java.util.Optional;

/// Runs one command line, and turns whatever happens into an exit status and at most one message.
final class Cli {
  static final int ANSWERED = 0;
  static final int FAULT = 1;
  static final int MISUSED = 2;

  private final Terminal terminal;

  Cli(Terminal terminal) {
    this.terminal = terminal;
  }

  @SuppressWarnings("CatchingUnchecked") // The last resort: nobody sees a stack trace unasked.
  int run(List<String> args) {
    try {
      return understood(args);
    } catch (Misuse misuse) {
      complaint(args).of(misuse);
      return MISUSED;
    } catch (Faulty faulty) {
      complaint(args).of(faulty);
      return MISUSED;
    } catch (Unwritable unwritable) {
      return unwritable.readerLeft() ? ANSWERED : unwritten(args, unwritable);
    } catch (Exception | StackOverflowError | OutOfMemoryError fault) {
      return fault(args, fault);
    }
  }

  private int understood(List<String> args) throws Misuse, Faulty {
    Arguments.refuseUnreadable(args);
    var given = CommandLineReader.read(args);
    var language = language(given, args);
    if (given.has(Option.HELP)) {
      terminal.print(new Help(language, Style.of(given, terminal)).of(given));
      return ANSWERED;
    }
    if (given.has(Option.VERSION)) {
      terminal.print(Version.text());
      return ANSWERED;
    }
    return action(given).run(new Task(given, terminal, Style.of(given, terminal), language));
  }

  /// Only the command that runs is initialised.
  private static Action action(Given given) {
    return switch (given.command().orElseThrow()) {
      case ASK -> new Ask();
      case ASSESS -> new Assess();
      case COST -> new Cost();
      case INTERVIEW -> new Interview();
      case ROUTE -> new Route();
      case RATES -> new RatesUpdating();
      case EXPLAIN -> new ExplainMessage();
      case SERVE -> new Serve();
      case MCP -> new Mcp();
      case ATTEMPTS_ADD -> new AttemptsAdd();
      case ATTEMPTS_IMPORT -> new AttemptsImport(false);
      case ATTEMPTS_EXPORT -> new AttemptsExport();
      case ATTEMPTS_STATS -> new AttemptsStats();
      case ATTEMPTS_DRIFT -> new AttemptsDrift();
      case ATTEMPTS_FORGET -> new AttemptsForget();
      case ATTEMPTS_BACKUP -> new AttemptsBackup();
      case ATTEMPTS_RESTORE -> new AttemptsImport(true);
      case CHECK -> new KnowledgeCheck();
      case TEST -> new KnowledgeTest();
      case SHOW -> new KnowledgeShow();
      case CLAIMS -> new KnowledgeClaims();
      case COVERAGE -> new KnowledgeCoverage();
      case DIFF -> new KnowledgeDiff();
      case WATCH -> new KnowledgeWatch();
      case GRAPH -> new KnowledgeGraph();
      case EXPORT -> new KnowledgeExport();
      case SCHEMA -> new KnowledgeSchema();
    };
  }

  private Language language(Given given, List<String> args) throws Misuse {
    var said = given.value(Option.LANG);
    if (said.isEmpty()) {
      return Languages.of(args, terminal);
    }
    return Languages.named(said.get()).orElseThrow(() -> Misuses.badValue(Option.LANG, said.get()));
  }

  private int unwritten(List<String> args, Unwritable unwritable) {
    complaint(args).of(new Misuse(unwritable.says(), Optional.empty()));
    return FAULT;
  }

  private int fault(List<String> args, Throwable fault) {
    complaint(args).of(fault);
    return FAULT;
  }

  private Complaint complaint(List<String> args) {
    return new Complaint(terminal, Languages.of(args, terminal));
  }
}
