// Timestamps: RFC 3339 date-time, IMF-fixdate and epoch seconds, read and written without any locale.
#include "outcrop/timestamp.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <ostream>

#include "json/calendar.h"

namespace outcrop {
namespace {

using namespace internal::calendar;

// Larger than the number of digits that any text has, so that a larger exponent can't be told from it.
constexpr std::int64_t kExponentLimit = 100'000'000'000'000'000;

constexpr std::array<std::string_view, 12> kMonths{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                   "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
constexpr std::array<std::string_view, 7> kWeekdays{"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};

void append_padded(std::string& out, std::int64_t value, int width) {
  std::array<char, 20> digits{};
  const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
  for (auto size = end - digits.data(); size < width; ++size) out += '0';
  out.append(digits.data(), end);
}

// ".5" of 500, nothing of 0.
void append_fraction(std::string& out, std::int64_t millis, bool trim) {
  if (millis == 0) return;
  out += '.';
  append_padded(out, millis, 3);
  while (trim && out.back() == '0') out.pop_back();
}

struct Parts {
  Date date;
  std::int64_t days, hour, minute, second, millis;
};

Parts parts_of(std::int64_t millis) {
  std::int64_t days = millis / kMillisPerDay;
  std::int64_t rest = millis % kMillisPerDay;
  if (rest < 0) {
    rest += kMillisPerDay;
    --days;
  }
  return {date_of(days), days, rest / 3'600'000, rest / 60'000 % 60, rest / 1000 % 60, rest % 1000};
}

void append_clock(std::string& out, const Parts& parts) {
  append_padded(out, parts.hour, 2);
  out += ':';
  append_padded(out, parts.minute, 2);
  out += ':';
  append_padded(out, parts.second, 2);
}

std::string to_date_time(std::int64_t millis) {
  const Parts parts = parts_of(millis);
  std::string out;
  append_padded(out, parts.date.year, 4);
  out += '-';
  append_padded(out, parts.date.month, 2);
  out += '-';
  append_padded(out, parts.date.day, 2);
  out += 'T';
  append_clock(out, parts);
  append_fraction(out, parts.millis, false);
  out += 'Z';
  return out;
}

std::string to_http_date(std::int64_t millis) {
  const Parts parts = parts_of(millis);
  // 1970-01-01 was a Thursday.
  const std::int64_t weekday = ((parts.days + 4) % 7 + 7) % 7;
  std::string out(kWeekdays[static_cast<std::size_t>(weekday)]);
  out += ", ";
  append_padded(out, parts.date.day, 2);
  out += ' ';
  out += kMonths[static_cast<std::size_t>(parts.date.month - 1)];
  out += ' ';
  append_padded(out, parts.date.year, 4);
  out += ' ';
  append_clock(out, parts);
  out += " GMT";
  return out;
}

std::string to_epoch_seconds(std::int64_t millis) {
  std::string out = millis < 0 ? "-" : "";
  const auto magnitude = millis < 0 ? 0 - static_cast<std::uint64_t>(millis) : static_cast<std::uint64_t>(millis);
  append_padded(out, static_cast<std::int64_t>(magnitude / 1000), 1);
  append_fraction(out, static_cast<std::int64_t>(magnitude % 1000), true);
  return out;
}

// Reads a text from the front; every step says whether it matched.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool at_end() const { return text_.empty(); }
  char peek() const { return text_.empty() ? '\0' : text_.front(); }
  bool skip(std::string_view literal) {
    if (!text_.starts_with(literal)) return false;
    text_.remove_prefix(literal.size());
    return true;
  }
  bool skip_any_of(char a, char b) {
    if (text_.empty() || (text_.front() != a && text_.front() != b)) return false;
    text_.remove_prefix(1);
    return true;
  }
  bool is_digit() const { return peek() >= '0' && peek() <= '9'; }
  int take_digit() {
    const int digit = text_.front() - '0';
    text_.remove_prefix(1);
    return digit;
  }
  template <class Int>
  bool digits(int count, Int& value) {
    value = 0;
    for (int i = 0; i < count; ++i) {
      if (!is_digit()) return false;
      value = value * 10 + take_digit();
    }
    return true;
  }
  template <std::size_t Size>
  bool one_of(const std::array<std::string_view, Size>& names, int& index) {
    for (std::size_t i = 0; i < Size; ++i) {
      if (skip(names[i])) {
        index = static_cast<int>(i);
        return true;
      }
    }
    return false;
  }

 private:
  std::string_view text_;
};

// Fraction digits beyond the third are cut.
bool scan_fraction(Scanner& scan, std::int64_t& millis) {
  if (!scan.is_digit()) return false;
  for (int place = 100; scan.is_digit(); place /= 10) millis += place * scan.take_digit();
  return true;
}

bool scan_clock(Scanner& scan, std::int64_t& millis) {
  int hour = 0, minute = 0, second = 0;
  if (!scan.digits(2, hour) || !scan.skip(":") || !scan.digits(2, minute) || !scan.skip(":") || !scan.digits(2, second))
    return false;
  if (hour > 23 || minute > 59 || second > 60) return false;
  millis = ((hour * 60 + minute) * 60 + second) * kMillisPerSecond;
  return true;
}

std::optional<Timestamp> parse_date_time(std::string_view text) {
  Scanner scan(text);
  Date date{};
  std::int64_t clock = 0;
  if (!scan.digits(4, date.year) || !scan.skip("-") || !scan.digits(2, date.month) || !scan.skip("-") ||
      !scan.digits(2, date.day) || !is_valid(date) || !scan.skip_any_of('T', 't') || !scan_clock(scan, clock))
    return std::nullopt;
  std::int64_t fraction = 0;
  if (scan.skip(".") && !scan_fraction(scan, fraction)) return std::nullopt;
  // A leap second has no place of its own in POSIX time: it ends the second before.
  if (clock / kMillisPerSecond % 60 == 0 && text.substr(17, 2) == "60") {
    clock -= kMillisPerSecond;
    fraction = kMillisPerSecond - 1;
  }
  std::int64_t offset = 0;
  if (!scan.skip_any_of('Z', 'z')) {
    const bool negative = scan.peek() == '-';
    int hours = 0, minutes = 0;
    if (!scan.skip_any_of('+', '-') || !scan.digits(2, hours) || !scan.skip(":") || !scan.digits(2, minutes) ||
        hours > 23 || minutes > 59)
      return std::nullopt;
    offset = (hours * 60 + minutes) * 60 * kMillisPerSecond * (negative ? -1 : 1);
  }
  if (!scan.at_end()) return std::nullopt;
  return in_range(days_of(date) * kMillisPerDay + clock + fraction - offset);
}

std::optional<Timestamp> parse_http_date(std::string_view text) {
  Scanner scan(text);
  Date date{};
  int weekday = 0;
  std::int64_t clock = 0;
  if (!scan.one_of(kWeekdays, weekday) || !scan.skip(", ") || !scan.digits(2, date.day) || !scan.skip(" ") ||
      !scan.one_of(kMonths, date.month) || !scan.skip(" ") || !scan.digits(4, date.year) || !scan.skip(" ") ||
      !scan_clock(scan, clock) || !scan.skip(" GMT") || !scan.at_end())
    return std::nullopt;
  ++date.month;
  if (!is_valid(date)) return std::nullopt;
  if (text.substr(23, 2) == "60") clock -= 1;
  return in_range(days_of(date) * kMillisPerDay + clock);
}

// Exact: the digits are shifted by the exponent, and what lies behind the milliseconds is cut.
std::optional<Timestamp> parse_epoch_seconds(std::string_view text) {
  Scanner scan(text);
  const bool negative = scan.skip("-");
  if (!scan.is_digit()) return std::nullopt;
  std::string digits;
  while (scan.is_digit()) digits += static_cast<char>('0' + scan.take_digit());
  auto point = static_cast<std::int64_t>(digits.size());
  if (scan.skip(".")) {
    if (!scan.is_digit()) return std::nullopt;
    while (scan.is_digit()) digits += static_cast<char>('0' + scan.take_digit());
  }
  if (scan.skip_any_of('e', 'E')) {
    const bool down = scan.peek() == '-';
    scan.skip_any_of('+', '-');
    if (!scan.is_digit()) return std::nullopt;
    std::int64_t exponent = 0;
    while (scan.is_digit()) exponent = std::min(exponent * 10 + scan.take_digit(), kExponentLimit);
    point += down ? -exponent : exponent;
  }
  if (!scan.at_end()) return std::nullopt;

  const std::size_t leading_zeros = std::min(digits.find_first_not_of('0'), digits.size());
  digits.erase(0, leading_zeros);
  if (digits.empty()) return Timestamp();
  const std::int64_t wanted = point - static_cast<std::int64_t>(leading_zeros) + 3;
  if (wanted > 18) return std::nullopt;
  std::int64_t millis = 0;
  for (std::int64_t i = 0; i < wanted; ++i) {
    const auto index = static_cast<std::size_t>(i);
    millis = millis * 10 + (index < digits.size() ? digits[index] - '0' : 0);
  }
  return in_range(negative ? -millis : millis);
}

}  // namespace

std::string to_string(Timestamp time, TimestampFormat format) {
  switch (format) {
    case TimestampFormat::http_date:
      return to_http_date(time.millis());
    case TimestampFormat::epoch_seconds:
      return to_epoch_seconds(time.millis());
    case TimestampFormat::date_time:
      break;
  }
  return to_date_time(time.millis());
}

std::ostream& operator<<(std::ostream& out, Timestamp time) { return out << to_string(time); }

std::optional<Timestamp> parse_timestamp(std::string_view text, TimestampFormat format) {
  switch (format) {
    case TimestampFormat::http_date:
      return parse_http_date(text);
    case TimestampFormat::epoch_seconds:
      return parse_epoch_seconds(text);
    case TimestampFormat::date_time:
      break;
  }
  return parse_date_time(text);
}

}  // namespace outcrop
