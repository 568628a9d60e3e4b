package io.bangka.attempts;

import static io.bangka.attempts.StoreTrouble.Kind;
import static io.bangka.written.Echo.quoting;

import io.bangka.model.LocalText;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/// What goes wrong with a store, in words.
record Troubles(Place place) {

  /// Whatever JDBI, the pool or a driver threw: what counts is the innermost fault of a database.
  StoreTrouble of(Throwable fault) {
    var sql = database(fault);
    return of(sql == null ? Kind.OTHER : kind(sql), fault);
  }

  StoreTrouble of(IOException fault) {
    String says = String.valueOf(fault.getMessage());
    return of(says.contains("No space left") ? Kind.FULL : Kind.READ_ONLY, fault);
  }

  StoreTrouble newer() {
    return new StoreTrouble(Kind.NEWER, says(Kind.NEWER), help(Kind.NEWER));
  }

  StoreTrouble importing() {
    return new StoreTrouble(
        Kind.LOCKED,
        new LocalText("Another import is at work with this store.", "另一个导入正在使用这个数据库。"),
        help(Kind.LOCKED));
  }

  StoreTrouble silent() {
    return new StoreTrouble(
        Kind.UNREACHABLE,
        quoting(
            name(),
            n -> "The database " + n + " does not answer in time.",
            n -> "数据库" + n + "没有及时响应。"),
        help(Kind.UNREACHABLE));
  }

  StoreTrouble badAddress() {
    return new StoreTrouble(Kind.BAD_ADDRESS, says(Kind.BAD_ADDRESS), help(Kind.BAD_ADDRESS));
  }

  private StoreTrouble of(Kind kind, Throwable cause) {
    return new StoreTrouble(kind, says(kind), help(kind), cause);
  }

  /// A file beside the store: one that is imported, or a backup.
  static StoreTrouble ofFile(String name, IOException fault, boolean writing) {
    boolean full = String.valueOf(fault.getMessage()).contains("No space left");
    boolean denied = fault instanceof AccessDeniedException;
    var says =
        writing
            ? quoting(name, n -> n + " cannot be written.", n -> "无法写入" + n + "。")
            : quoting(name, n -> n + " cannot be read.", n -> "无法读取" + n + "。");
    var help =
        full
            ? new LocalText("The disk is full; make room and try again.", "磁盘已满，请腾出空间后重试。")
            : denied
                ? new LocalText("Give yourself the right to it.", "请先取得访问权限。")
                : new LocalText(
                    "See that its folder is there and may be used.", "请确认它所在的目录存在并且可用。");
    return new StoreTrouble(full ? Kind.FULL : Kind.FILE, says, help, fault);
  }

  private static @Nullable SQLException database(Throwable fault) {
    SQLException found = null;
    for (Throwable at = fault; at != null; at = at.getCause()) {
      if (at instanceof SQLException sql) {
        found = sql;
      }
    }
    return found;
  }

  private static Kind kind(SQLException fault) {
    return fault instanceof SQLiteException sqlite ? ofSqlite(sqlite) : ofServer(fault);
  }

  /// SQLite's result codes; the lower byte of an extended code is its kind.
  private static Kind ofSqlite(SQLiteException fault) {
    return switch (SQLiteErrorCode.getErrorCode(fault.getResultCode().code & 0xFF)) {
      case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Kind.LOCKED;
      case SQLITE_READONLY, SQLITE_CANTOPEN, SQLITE_PERM, SQLITE_AUTH -> Kind.READ_ONLY;
      case SQLITE_FULL -> Kind.FULL;
      case SQLITE_IOERR -> Kind.FULL;
      case SQLITE_CORRUPT, SQLITE_NOTADB, SQLITE_FORMAT -> Kind.DAMAGED;
      default -> Kind.OTHER;
    };
  }

  /// The SQLSTATEs of PostgreSQL, by their classes.
  private static Kind ofServer(SQLException fault) {
    String state = fault.getSQLState() == null ? "" : fault.getSQLState();
    return switch (state.length() < 2 ? "" : state.substring(0, 2)) {
      case "08", "57" -> Kind.UNREACHABLE;
      case "28", "3D" -> Kind.UNKNOWN_TO_SERVER;
      case "53" -> Kind.FULL;
      case "55", "40" -> Kind.LOCKED;
      case "25", "42" -> Kind.READ_ONLY;
      case "XX" -> Kind.DAMAGED;
      default -> Kind.OTHER;
    };
  }

  private String name() {
    return switch (place) {
      case Place.Folder folder -> folder.file().toString();
      case Place.Server server -> server.shown();
    };
  }

  private LocalText says(Kind kind) {
    String name = name();
    return switch (kind) {
      case UNREACHABLE ->
          quoting(name, n -> "The database " + n + " cannot be reached.", n -> "连接不上数据库" + n + "。");
      case UNKNOWN_TO_SERVER ->
          quoting(
              name,
              n -> "The server lets nobody in to " + n + " with this user and password.",
              n -> "服务器不接受用这个用户名和密码访问" + n + "。");
      case LOCKED ->
          quoting(name, n -> "Another program keeps " + n + " locked.", n -> "另一个程序一直锁着" + n + "。");
      case READ_ONLY ->
          quoting(name, n -> "Nothing can be kept in " + n + ".", n -> "无法在" + n + "里保存报告。");
      case FULL ->
          quoting(
              name,
              n -> "Nothing more can be kept in " + n + ": the disk is full, or fails.",
              n -> "无法继续在" + n + "里保存：磁盘已满或出错。");
      case DAMAGED ->
          quoting(
              name, n -> n + " is damaged, or no database of reports.", n -> n + "已损坏，或不是报告数据库。");
      case NEWER ->
          quoting(
              name,
              n -> "A later version of Bangka made " + n + ".",
              n -> n + "是由更新版本的 Bangka 建立的。");
      case BAD_ADDRESS -> new LocalText("This is no address of PostgreSQL.", "这不是 PostgreSQL 的地址。");
      case FILE, OTHER ->
          quoting(name, n -> "The database " + n + " refused.", n -> "数据库" + n + "拒绝了操作。");
    };
  }

  private static LocalText help(Kind kind) {
    return switch (kind) {
      case UNREACHABLE ->
          new LocalText(
              "See that the server runs and the address is right; nothing was changed.",
              "请确认服务器在运行、地址正确；数据没有改动。");
      case UNKNOWN_TO_SERVER ->
          new LocalText(
              "Correct the user, the password or the name of the database.", "请改正用户名、密码或数据库名。");
      case LOCKED ->
          new LocalText(
              "Wait until it has ended, and try again; nothing was changed.", "请等它结束后重试；数据没有改动。");
      case READ_ONLY ->
          new LocalText(
              "Name a folder that you may write to: `--data DIR`.", "请写一个有写入权限的目录：--data 目录。");
      case FULL ->
          new LocalText(
              "Make room and try again; what was kept before is still there.",
              "请腾出空间后重试；此前保存的内容都还在。");
      case DAMAGED ->
          new LocalText(
              "Move it away and run `bangka attempts restore` with a backup.",
              "请把它移走，再用备份运行 bangka attempts restore。");
      case NEWER -> new LocalText("Use that version, or a later one.", "请使用那个版本或更新的版本。");
      case BAD_ADDRESS ->
          new LocalText(
              "Write it like `postgresql://user:password@host:5432/database`.",
              "请写成 postgresql://用户:密码@主机:5432/数据库。");
      case FILE, OTHER ->
          new LocalText(
              "Try again; if it stays so, report it with what BANGKA_DEBUG=1 prints.",
              "请重试；如果仍然如此，请报告，并附上设置 BANGKA_DEBUG=1 后的输出。");
    };
  }
}
