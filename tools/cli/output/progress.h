// Progress: how far a listing has come, on one line of the terminal, with rows above it where there are parts, and in
// one line at the end.
#pragma once

#include <chrono>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "output/stream.h"

namespace outcrop::cli {

class Progress {
 public:
  using Clock = std::chrono::steady_clock;

  /// `shown`: keep a line on `out` up to date, ten times a second at most; it is only one where `out` is a terminal
  /// that can take a line back.
  Progress(Output& out, bool shown, std::string_view noun, Clock::time_point now = Clock::now())
      : out_(out), shown_(shown && takes_escape_sequences(out)), noun_(noun), begun_(now) {}

  void page(std::uint64_t items, std::uint64_t bytes, int attempts) {
    ++pages_;
    items_ += items;
    bytes_ += bytes;
    if (attempts > 1) retries_ += static_cast<std::uint64_t>(attempts - 1);
  }
  /// What the summary says beside; asked for when it is written.
  void set_note(std::function<std::string()> note) { note_ = std::move(note); }
  /// What stands above the line, as far as the terminal has room for it; asked for when the line is drawn.
  void set_rows(std::function<std::vector<std::string>()> rows) { rows_ = std::move(rows); }
  void show(Clock::time_point now = Clock::now());
  /// However short ago the line was drawn.
  void show_at_once(Clock::time_point now = Clock::now()) { draw(summary(now), now); }
  /// Shows at once what is waited for: "ThrottlingException, trying again in 1.2 s (attempt 2 of 3)".
  void show_wait(std::string_view what, Clock::time_point now = Clock::now());
  /// Takes the line away, before anything else is written.
  void hide();

  std::uint64_t items() const { return items_; }
  std::uint64_t pages() const { return pages_; }
  /// "10,000 jobs in 100 pages, 0.84 s: 11,904 jobs/s, 7.1 MB/s".
  std::string summary(Clock::time_point now = Clock::now()) const;

 private:
  void draw(std::string_view text, Clock::time_point now);
  std::string taken_back();

  Output& out_;
  bool shown_;
  std::string noun_;
  std::function<std::string()> note_;
  std::function<std::vector<std::string>()> rows_;
  Clock::time_point begun_;
  Clock::time_point drawn_{};
  bool visible_{};
  int rows_shown_{};
  std::uint64_t pages_{};
  std::uint64_t items_{};
  std::uint64_t bytes_{};
  std::uint64_t retries_{};
};

/// "evaluation jobs" from "list-evaluation-jobs".
std::string noun_of_listing(std::string_view command);

/// 12345 -> "12,345".
std::string grouped(std::uint64_t number);

/// 1.234 -> "1.23": with `digits` behind the point.
std::string fixed(double number, int digits);

}  // namespace outcrop::cli
