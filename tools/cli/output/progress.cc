#include "output/progress.h"

#include <algorithm>
#include <cstdio>

namespace outcrop::cli {
namespace {

std::string fixed(double number, int digits) {
  char text[64];
  std::snprintf(text, sizeof text, "%.*f", digits, number);
  return text;
}

std::string counted(std::uint64_t number, std::string_view one, std::string_view many) {
  return grouped(number) + " " + std::string(number == 1 ? one : many);
}

}  // namespace

void Progress::show(Clock::time_point now) {
  if (!shown_ || (visible_ && now - drawn_ < std::chrono::milliseconds(100))) return;
  drawn_ = now;
  visible_ = true;
  out_.write("\r\x1b[K" + summary(now));
}

void Progress::hide() {
  if (!visible_) return;
  visible_ = false;
  out_.write("\r\x1b[K");
}

std::string Progress::summary(Clock::time_point now) const {
  const double seconds = std::max(1e-6, std::chrono::duration<double>(now - begun_).count());
  std::string text = grouped(items_) + " " + noun_ + " in " + counted(pages_, "page", "pages");
  text += ", " + fixed(seconds, seconds < 10 ? 2 : 1) + " s: ";
  text += grouped(static_cast<std::uint64_t>(static_cast<double>(items_) / seconds)) + "/s, ";
  text += fixed(static_cast<double>(bytes_) / seconds / 1e6, 1) + " MB/s";
  if (retries_ > 0) text += ", " + counted(retries_, "retry", "retries");
  return text;
}

std::string noun_of_listing(std::string_view command) {
  if (command.starts_with("list-")) command.remove_prefix(5);
  std::string noun(command);
  std::replace(noun.begin(), noun.end(), '-', ' ');
  return noun;
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
