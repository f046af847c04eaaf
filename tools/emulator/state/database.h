// SQLite, as much of it as the emulator uses.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>

struct sqlite3;
struct sqlite3_stmt;

namespace outcrop::emulator {

/// One prepared statement. Lives no longer than its database; one thread at a time. Throws std::runtime_error with
/// SQLite's message.
class Statement {
 public:
  Statement(sqlite3* database, std::string_view sql);

  /// Forgets rows and parameters, then binds the parameters from ?1 on. Integers, texts and empty optionals (NULL).
  template <class... Values>
  Statement& bind(const Values&... values) {
    reset();
    int index = 0;
    (bind_one(++index, values), ...);
    return *this;
  }

  /// For statements whose parameters are known only at run time.
  void reset();
  void bind_one(int index, std::int64_t value);
  void bind_one(int index, std::string_view value);
  template <class Value>
  void bind_one(int index, const std::optional<Value>& value) {
    if (value) bind_one(index, *value);
  }

  /// To the next row; false after the last.
  bool step();
  /// For statements without rows. Returns how many rows were changed.
  int run();

  std::int64_t integer(int column) const;
  /// Valid until the next step.
  std::string_view text(int column) const;
  bool is_null(int column) const;

 private:
  struct Finalize {
    void operator()(sqlite3_stmt* statement) const;
  };
  std::unique_ptr<sqlite3_stmt, Finalize> statement_;
};

/// Not thread-safe: its owner locks.
class Database {
 public:
  /// In memory where `path` is empty. Throws std::runtime_error naming the file that can't be opened.
  explicit Database(const std::string& path);

  void execute(const std::string& sql);
  Statement prepare(std::string_view sql) { return {database_.get(), sql}; }
  std::int64_t last_row_id() const;

 private:
  struct Close {
    void operator()(sqlite3* database) const;
  };
  std::unique_ptr<sqlite3, Close> database_;
};

/// Rolled back unless committed.
class Transaction {
 public:
  explicit Transaction(Database& database) : database_(database) { database_.execute("BEGIN IMMEDIATE"); }
  ~Transaction();
  Transaction(const Transaction&) = delete;
  Transaction& operator=(const Transaction&) = delete;

  void commit();

 private:
  Database& database_;
  bool open_{true};
};

}  // namespace outcrop::emulator
