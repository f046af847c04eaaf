#include "output/progress.h"

#include <algorithm>
#include <cstdio>

#include "text/columns.h"

namespace outcrop::cli {
namespace {

constexpr int narrowest = 39;  // where the terminal doesn't tell its width

std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
  return grouped(number) + " " + std::string(number == 1 ? one : many);
}

}  // namespace

void Progress::show(Clock::time_point now) {
  if (visible_ && now - drawn_ < std::chrono::milliseconds(100)) return;
  draw(summary(now), now);
}

void Progress::show_wait(std::string_view what, Clock::time_point now) {
  draw(pages_ == 0 ? std::string(what) : grouped(items_) + " " + noun_ + "; " + std::string(what), now);
}

/// One column stays free: a line that fills the last one would go on in the next. So does a row.
void Progress::draw(std::string_view text, Clock::time_point now) {
  if (!shown_) return;
  const int terminal = out_.terminal_width();
  const int width = terminal > 1 ? terminal - 1 : narrowest;
  std::string lines = taken_back();
  const int room = std::max(0, out_.terminal_height() - 2);
  std::vector<std::string> rows = rows_ ? rows_() : std::vector<std::string>();
  rows.resize(std::min(static_cast<std::size_t>(room), rows.size()));
  rows_shown_ = static_cast<int>(rows.size());
  for (const std::string& row : rows) lines += clipped(printable(row), width) + "\r\n";
  drawn_ = now;
  visible_ = true;
  out_.steer(lines + clipped(printable(text), width));
}

/// What takes the line and its rows away.
std::string Progress::taken_back() {
  const int rows = std::exchange(rows_shown_, 0);
  return rows == 0 ? "\r\x1b[K" : "\r\x1b[" + std::to_string(rows) + "A\x1b[J";
}

void Progress::hide() {
  if (!visible_) return;
  visible_ = false;
  out_.steer(taken_back());
}

std::string Progress::summary(Clock::time_point now) const {
  const double seconds = std::max(1e-6, std::chrono::duration<double>(now - begun_).count());
  std::string text = grouped(items_) + " " + noun_ + " in " + counted(pages_, "page", "pages");
  text += ", " + fixed(seconds, seconds < 10 ? 2 : 1) + " s: ";
  text += grouped(static_cast<std::uint64_t>(static_cast<double>(items_) / seconds)) + "/s, ";
  text += fixed(static_cast<double>(bytes_) / seconds / 1e6, 1) + " MB/s";
  if (retries_ > 0) text += ", " + counted(retries_, "retry", "retries");
  if (note_) text += "; " + note_();
  return text;
}

std::string noun_of_listing(std::string_view command) {
  if (command.starts_with("list-")) command.remove_prefix(5);
  std::string noun(command);
  std::replace(noun.begin(), noun.end(), '-', ' ');
  return noun;
}

std::string fixed(double number, int digits) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, number);
  return text;
}

std::string grouped(std::uint64_t number) {
  std::string text = std::to_string(number);
  for (std::size_t at = text.size(); at > 3;) {
    at -= 3;
    text.insert(at, 1, ',');
  }
  return text;
}

}  // namespace outcrop::cli
