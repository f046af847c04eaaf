// Reading times word by word.
#include "json/time_text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string>
#include <utility>

#include "base/ascii.h"
#include "json/calendar.h"

namespace outcrop::internal {
namespace {

using namespace calendar;

constexpr std::array<std::string_view, 12> kMonths{"january",   "february", "march",    "april",
                                                   "may",       "june",     "july",     "august",
                                                   "september", "october",  "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays{"monday", "tuesday",  "wednesday", "thursday",
                                                    "friday", "saturday", "sunday"};
// Between the parts of a date.
constexpr std::array<std::string_view, 7> kFillers{"at", "on", "of", "st", "nd", "rd", "th"};

bool is_letter(char c) { return is_lower(c) || is_upper(c); }

// The place of the name that `word` is or abbreviates with three letters; the size of `names` if there is none.
template <std::size_t Size>
std::size_t place_of(const std::array<std::string_view, Size>& names, std::string_view word) {
  const auto is_meant = [word](std::string_view name) { return name == word || name.substr(0, 3) == word; };
  return static_cast<std::size_t>(std::ranges::find_if(names, is_meant) - names.begin());
}

class TimeText {
 public:
  explicit TimeText(std::string_view text) : rest_(text) {}

  std::optional<Timestamp> read() {
    while (!rest_.empty())
      if (!read_part()) return std::nullopt;
    return result();
  }

 private:
  struct Number {
    int value;
    std::size_t digits;
    bool is_month;  // by its name
  };

  bool read_part() {
    const char c = rest_.front();
    if (is_digit(c)) return read_number();
    if (is_letter(c)) return read_word();
    if ((c == '+' || c == '-') && has_clock_ && !in_date_) return read_offset();
    if (c == '(') return skip_comment();
    const bool in_date = std::exchange(in_date_, false);
    rest_.remove_prefix(1);
    // A point ends an abbreviation, or parts a date that begins with the year.
    if (c == '.') return after_word_ || (numbers_ != 0 && date_[0].digits == 4 && !has_clock_);
    return c == ' ' || c == ',' || ((c == '-' || c == '/') && in_date && numbers_ < date_.size());
  }

  std::string_view take(bool (*is_part)(char)) {
    const auto end = std::ranges::find_if_not(rest_, is_part);
    const std::string_view part = rest_.substr(0, static_cast<std::size_t>(end - rest_.begin()));
    rest_.remove_prefix(part.size());
    return part;
  }

  // Of at most eight digits.
  static int value_of(std::string_view digits) {
    int value = 0;
    for (const char digit : digits) value = value * 10 + (digit - '0');
    return value;
  }

  bool read_number() {
    const std::string_view digits = take(is_digit);
    after_word_ = in_date_ = false;
    const char behind = rest_.empty() ? '\0' : rest_.front();
    if (behind == ':') return read_clock(digits);
    if (digits.size() > 8) return false;
    if (digits.size() == 8 && numbers_ == 0)
      return add(digits.substr(0, 4)) && add(digits.substr(4, 2)) && add(digits.substr(6));
    if (!has_clock_ && (numbers_ == 3 || (numbers_ != 0 && digits.size() == 6))) return read_compact_clock(digits);
    return add(digits);
  }

  bool add(std::string_view digits) { return add(Number{value_of(digits), digits.size(), false}); }
  bool add(const Number& number) {
    if (numbers_ == date_.size()) return false;
    date_[numbers_++] = number;
    in_date_ = true;
    return true;
  }

  // 10:20, 10:20:30, 10:20:30.456; a comma may be the point.
  bool read_clock(std::string_view hours) {
    int minutes = 0, seconds = 0;
    if (has_clock_ || hours.size() > 2 || !read_pair(':', minutes)) return false;
    const bool has_seconds = rest_.starts_with(':');
    if (has_seconds && !read_pair(':', seconds)) return false;
    return set_clock(value_of(hours), minutes, seconds) && read_fraction(has_seconds);
  }
  // 10, 1020, 102030, 102030.456
  bool read_compact_clock(std::string_view digits) {
    if (digits.size() == 6)
      return set_clock(value_of(digits.substr(0, 2)), value_of(digits.substr(2, 2)), value_of(digits.substr(4))) &&
             read_fraction(true);
    if (digits.size() != 4 && (digits.size() != 2 || !(rest_.empty() || rest_.front() == ' '))) return false;
    return set_clock(value_of(digits.substr(0, 2)), value_of(digits.substr(2)), 0);
  }
  bool read_pair(char before, int& value) {
    if (!rest_.starts_with(before)) return false;
    rest_.remove_prefix(1);
    const std::string_view digits = take(is_digit);
    value = digits.size() <= 2 ? value_of(digits) : -1;
    return !digits.empty() && value >= 0 && value < 60;
  }
  bool set_clock(int hour, int minute, int second) {
    has_clock_ = true;
    hour_ = hour;
    millis_ = (minute * 60 + second) * kMillisPerSecond;
    return hour < 24 && minute < 60 && second < 60;
  }
  bool read_fraction(bool of_seconds) {
    if (rest_.size() < 2 || (rest_.front() != '.' && rest_.front() != ',') || !is_digit(rest_[1])) return true;
    rest_.remove_prefix(1);
    std::int64_t place = 100'000'000;
    std::int64_t billionths = 0;
    for (const char digit : take(is_digit)) {
      billionths += place * (digit - '0');
      place /= 10;
    }
    // Of a minute only whole seconds.
    millis_ += of_seconds ? billionths / 1'000'000 : billionths * 60 / 1'000'000'000 * kMillisPerSecond;
    return true;
  }

  bool read_word() {
    const std::string_view spelt = take(is_letter);
    after_word_ = true;
    in_date_ = false;
    const std::string word = lower_case(spelt);
    if (const std::size_t month = place_of(kMonths, word == "sept" ? "sep" : word); month < kMonths.size())
      return add(Number{static_cast<int>(month) + 1, 0, true});
    if (place_of(kWeekdays, word) < kWeekdays.size()) return true;
    if (word == "t" && numbers_ == 3 && !has_clock_) return true;
    if (word == "am" || word == "pm") return set_half(word == "pm");
    if (word == "z" || spelt == "UTC" || spelt == "GMT" || spelt == "UT") return set_utc();
    return std::ranges::count(kFillers, spelt) != 0;
  }

  bool set_half(bool afternoon) {
    if (!has_clock_ || has_half_ || hour_ > 12) return false;
    has_half_ = true;
    hour_ = hour_ % 12 + (afternoon ? 12 : 0);
    return true;
  }

  // With digits behind it, as in UTC+3, it is anybody's guess which of the two is ahead.
  bool set_utc() {
    if (!has_clock_ || has_zone_ || rest_.starts_with('+') || rest_.starts_with('-')) return false;
    has_zone_ = true;
    return true;
  }

  // +02:00, +0200, +02
  bool read_offset() {
    const bool negative = rest_.front() == '-';
    rest_.remove_prefix(1);
    const std::string_view digits = take(is_digit);
    int hours = 0, minutes = 0;
    if (digits.size() == 4) {
      hours = value_of(digits.substr(0, 2));
      minutes = value_of(digits.substr(2));
    } else {
      if (digits.empty() || digits.size() > 2) return false;
      hours = value_of(digits);
      if (rest_.starts_with(':') && !read_pair(':', minutes)) return false;
    }
    if (has_zone_ || hours > 23 || minutes > 59) return false;
    has_zone_ = true;
    offset_ = (hours * 60 + minutes) * 60 * kMillisPerSecond * (negative ? -1 : 1);
    return true;
  }

  // The name of the zone behind its offset, as in mails: +0000 (UTC).
  bool skip_comment() {
    const std::size_t end = rest_.find(')');
    if (!has_zone_ || end == std::string_view::npos) return false;
    const std::string_view name = rest_.substr(1, end - 1);
    rest_.remove_prefix(end + 1);
    const bool contradicts = offset_ != 0 && (name == "UTC" || name == "GMT");
    return !contradicts && std::ranges::all_of(name, is_upper);
  }

  std::optional<Timestamp> result() const {
    if (numbers_ != date_.size()) return std::nullopt;
    const std::optional<Date> date = ordered_date();
    if (!date || !is_valid(*date)) return std::nullopt;
    return in_range(days_of(*date) * kMillisPerDay + hour_ * 3600 * kMillisPerSecond + millis_ - offset_);
  }

  // Which of the three numbers is which, as dateutil tells it: a name is a month, what can be no day is a year, and
  // months come before days.
  std::optional<Date> ordered_date() const {
    const auto& [a, b, c] = date_;
    const auto is_year = [](const Number& number) { return number.digits > 2 || number.value > 31; };
    const std::ptrdiff_t names = std::ranges::count_if(date_, &Number::is_month);
    if (names > 1) return std::nullopt;
    if (a.is_month) return is_year(b) ? date_of_numbers(b, a, c) : date_of_numbers(c, a, b);
    if (b.is_month) return is_year(a) ? date_of_numbers(a, b, c) : date_of_numbers(c, b, a);
    if (c.is_month) return is_year(b) ? date_of_numbers(b, c, a) : date_of_numbers(a, c, b);
    if (is_year(a)) return date_of_numbers(a, b, c);
    if (a.value > 12) return date_of_numbers(c, b, a);
    return date_of_numbers(c, a, b);
  }
  static std::optional<Date> date_of_numbers(const Number& year, const Number& month, const Number& day) {
    if (year.digits <= 2 ? year.value > 68 : year.value < 100) return std::nullopt;
    const int century = year.digits > 2 ? 0 : 2000;
    if (day.digits > 2 || (!month.is_month && month.digits > 2) || year.digits > 4) return std::nullopt;
    return Date{century + year.value, month.value, day.value};
  }

  std::string_view rest_;
  std::array<Number, 3> date_{};
  std::size_t numbers_{};
  bool after_word_{};
  bool in_date_{};  // behind one of its parts, without a blank
  bool has_clock_{};
  bool has_half_{};  // AM or PM
  bool has_zone_{};
  int hour_{};
  std::int64_t millis_{};  // of the hour
  std::int64_t offset_{};
};

}  // namespace

std::optional<Timestamp> read_time(std::string_view text) {
  text = trimmed(text);
  for (const auto format : {TimestampFormat::date_time, TimestampFormat::epoch_seconds})
    if (const std::optional<Timestamp> time = parse_timestamp(text, format)) return time;
  if (text.starts_with('+')) return parse_timestamp(text.substr(1), TimestampFormat::epoch_seconds);
  return TimeText(text).read();
}

}  // namespace outcrop::internal
