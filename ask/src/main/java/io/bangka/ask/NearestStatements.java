package io.bangka.ask;

import io.bangka.model.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;

/// The statements of the packs that are nearest to a question that cannot be answered, by full-text
/// search (BM25) over both languages. The index lives in memory and is made when the first such
/// question comes, so that nobody else waits for it. Safe to share between threads; the same text
/// always finds the same.
public final class NearestStatements {
  private static final String TEXT = "text";

  /// A third of the words must be there, so that a chance word finds nothing.
  private static final double SHARE = 0.34;

  /// Keeps a remark about the JVM's options off the console.
  private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

  private final Understander understander;
  private final List<Statement> statements;
  private final IndexSearcher searcher;

  public NearestStatements(Knowledge knowledge, Understander understander) {
    QUIET.setLevel(Level.OFF);
    this.understander = understander;
    statements = Statement.of(knowledge);
    try {
      searcher = index(knowledge);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory: never
    }
  }

  private IndexSearcher index(Knowledge knowledge) throws IOException {
    var directory = new ByteBuffersDirectory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(new SearchWords()))) {
      for (var statement : statements) {
        var document = new Document();
        document.add(new TextField(TEXT, searched(knowledge, statement), Field.Store.NO));
        writer.addDocument(document);
      }
    }
    return new IndexSearcher(DirectoryReader.open(directory));
  }

  /// The statement in both languages, and whose it is.
  private static String searched(Knowledge knowledge, Statement statement) {
    var text = new StringBuilder(statement.text().en()).append(' ').append(statement.text().zh());
    var procedure = knowledge.procedures().get(statement.procedure());
    var provider = procedure == null ? null : knowledge.providers().get(procedure.provider());
    if (provider != null) {
      text.append(' ').append(provider.names().title().en());
      text.append(' ').append(provider.names().title().zh());
    }
    return text.toString();
  }

  /// The nearest statements, the nearest first, one of each procedure; empty if none is near.
  public List<Statement> to(String text, int most) {
    var words = new HashSet<>(SearchWords.of(understander.telling(text)));
    if (words.isEmpty()) {
      return List.of();
    }
    try {
      var nearest = new LinkedHashMap<String, Statement>();
      for (var hit : searcher.search(query(words), most * 4).scoreDocs) {
        var statement = statements.get(hit.doc);
        nearest.putIfAbsent(statement.procedure(), statement);
      }
      return nearest.values().stream().limit(most).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e); // in memory: never
    }
  }

  private static Query query(Iterable<String> words) {
    var query = new BooleanQuery.Builder();
    int count = 0;
    for (String word : words) {
      query.add(new TermQuery(new Term(TEXT, word)), BooleanClause.Occur.SHOULD);
      count++;
    }
    query.setMinimumNumberShouldMatch(Math.max(1, (int) Math.ceil(count * SHARE)));
    return query.build();
  }
}
