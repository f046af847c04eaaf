// SQLite, as much of it as the emulator uses.
#include "state/database.h"

#include <sqlite3.h>

#include <stdexcept>

namespace outcrop::emulator {
namespace {

[[noreturn]] void fail(sqlite3* database) {
  throw std::runtime_error(std::string("SQLite: ") +
                           (database != nullptr ? sqlite3_errmsg(database) : "out of memory"));
}

}  // namespace

Statement::Statement(sqlite3* database, std::string_view sql) {
  sqlite3_stmt* statement = nullptr;
  if (sqlite3_prepare_v2(database, sql.data(), static_cast<int>(sql.size()), &statement, nullptr) != SQLITE_OK)
    fail(database);
  statement_.reset(statement);
}

void Statement::Finalize::operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }

void Statement::reset() {
  sqlite3_reset(statement_.get());
  sqlite3_clear_bindings(statement_.get());
}

void Statement::bind_one(int index, std::int64_t value) {
  if (sqlite3_bind_int64(statement_.get(), index, value) != SQLITE_OK) fail(sqlite3_db_handle(statement_.get()));
}

void Statement::bind_one(int index, std::string_view value) {
  if (sqlite3_bind_text(statement_.get(), index, value.data(), static_cast<int>(value.size()), SQLITE_TRANSIENT) !=
      SQLITE_OK)
    fail(sqlite3_db_handle(statement_.get()));
}

bool Statement::step() {
  const int result = sqlite3_step(statement_.get());
  if (result != SQLITE_ROW && result != SQLITE_DONE) fail(sqlite3_db_handle(statement_.get()));
  return result == SQLITE_ROW;
}

int Statement::run() {
  step();
  sqlite3_reset(statement_.get());
  return sqlite3_changes(sqlite3_db_handle(statement_.get()));
}

std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(statement_.get(), column); }

std::string_view Statement::text(int column) const {
  const unsigned char* text = sqlite3_column_text(statement_.get(), column);
  if (text == nullptr) return {};
  return {reinterpret_cast<const char*>(text),
          static_cast<std::size_t>(sqlite3_column_bytes(statement_.get(), column))};
}

bool Statement::is_null(int column) const { return sqlite3_column_type(statement_.get(), column) == SQLITE_NULL; }

Database::Database(const std::string& path) {
  sqlite3* database = nullptr;
  const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
  const int result = sqlite3_open_v2(path.empty() ? ":memory:" : path.c_str(), &database, flags, nullptr);
  database_.reset(database);
  if (result != SQLITE_OK)
    throw std::runtime_error("cannot open " + path + ": " +
                             (database != nullptr ? sqlite3_errmsg(database) : "out of memory"));
  sqlite3_busy_timeout(database, 5'000);
  if (!path.empty()) execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
}

void Database::Close::operator()(sqlite3* database) const { sqlite3_close(database); }

void Database::execute(const std::string& sql) {
  if (sqlite3_exec(database_.get(), sql.c_str(), nullptr, nullptr, nullptr) != SQLITE_OK) fail(database_.get());
}

std::int64_t Database::last_row_id() const { return sqlite3_last_insert_rowid(database_.get()); }

Transaction::~Transaction() {
  if (!open_) return;
  // A failed rollback leaves nothing to undo: SQLite has rolled back by itself.
  Statement(database_.prepare("ROLLBACK")).step();
}

void Transaction::commit() {
  database_.execute("COMMIT");
  open_ = false;
}

}  // namespace outcrop::emulator
