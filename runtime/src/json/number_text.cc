// JSON numbers: one scan for the grammar, then exact conversions.
#include "json/number_text.h"

#include <locale.h>
#include <stdlib.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <limits>
#include <type_traits>

#include "base/ascii.h"

namespace outcrop::internal {
namespace {

const char* skip_digits(const char* at, const char* limit) {
  while (at < limit && is_digit(*at)) ++at;
  return at;
}

#ifdef __cpp_lib_to_chars

template <class Float>
std::optional<Float> nearest(std::string_view number) {
  Float value{};
  const auto [end, error] = std::from_chars(number.data(), number.data() + number.size(), value);
  if (error == std::errc{}) return value;
  if (error != std::errc::result_out_of_range) return std::nullopt;
  // from_chars does not say which end of the range was left: the decimal exponent of the first significant digit does.
  const bool negative = number.front() == '-';
  const std::size_t mantissa_end = std::min(number.find_first_of("eE"), number.size());
  const std::string_view mantissa = number.substr(0, mantissa_end);
  const std::size_t point = std::min(mantissa.find('.'), mantissa.size());
  const std::size_t first = mantissa.find_first_of("123456789");
  double magnitude = first < point ? static_cast<double>(point - first) : -static_cast<double>(first - point);
  if (mantissa_end < number.size()) {
    const std::string_view digits = number.substr(mantissa_end + 1);
    double exponent = 0;
    for (const char c : digits)
      if (is_digit(c)) exponent = exponent * 10 + (c - '0');
    magnitude += digits.front() == '-' ? -exponent : exponent;
  }
  if (magnitude > 0) return std::nullopt;
  return negative ? -Float{0} : Float{0};
}

#else  // libc++ has no from_chars for them before LLVM 20, and then not for all

template <class Float>
std::optional<Float> nearest(std::string_view number) {
  static const locale_t plain = ::newlocale(LC_ALL_MASK, "C", nullptr);
  const std::string text(number);
  Float value{};
  if constexpr (std::is_same_v<Float, float>)
    value = ::strtof_l(text.c_str(), nullptr, plain);
  else
    value = ::strtod_l(text.c_str(), nullptr, plain);
  if (std::isinf(value)) return std::nullopt;
  return value;
}

#endif

template <class Float>
void append_float(std::string& out, Float value) {
  if (std::isnan(value)) {
    out += "NaN";
  } else if (std::isinf(value)) {
    out += value < 0 ? "-Infinity" : "Infinity";
  } else {
    std::array<char, 32> text{};
    out.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr);
  }
}

}  // namespace

NumberToken scan_number(const char* begin, const char* limit) {
  const char* at = begin;
  if (at < limit && *at == '-') ++at;
  if (at == limit || !is_digit(*at)) return {};
  at = *at == '0' ? at + 1 : skip_digits(at, limit);
  bool integer = true;
  if (at < limit && *at == '.') {
    integer = false;
    const char* const digits = at + 1;
    at = skip_digits(digits, limit);
    if (at == digits) return {};
  }
  if (at < limit && (*at == 'e' || *at == 'E')) {
    integer = false;
    ++at;
    if (at < limit && (*at == '+' || *at == '-')) ++at;
    const char* const digits = at;
    at = skip_digits(digits, limit);
    if (at == digits) return {};
  }
  return {at, integer};
}

bool is_json_number(std::string_view text) {
  const char* const limit = text.data() + text.size();
  return !text.empty() && scan_number(text.data(), limit).end == limit;
}

std::optional<std::int64_t> integral_value(std::string_view number) {
  std::int64_t value = 0;
  const char* const end = number.data() + number.size();
  const auto [stop, error] = std::from_chars(number.data(), end, value);
  if (stop == end) return error == std::errc{} ? std::optional(value) : std::nullopt;

  const bool negative = number.front() == '-';
  const char* at = stop;
  std::string digits(number.data() + (negative ? 1 : 0), stop);
  auto point = static_cast<std::int64_t>(digits.size());
  if (*at == '.') {
    const char* const fraction = ++at;
    at = skip_digits(fraction, end);
    digits.append(fraction, at);
  }
  if (at < end) {
    ++at;
    const bool down = *at == '-';
    if (*at == '+' || *at == '-') ++at;
    std::int64_t exponent = 0;
    for (; at < end; ++at) exponent = std::min<std::int64_t>(exponent * 10 + (*at - '0'), std::int64_t{1} << 40);
    point += down ? -exponent : exponent;
  }
  const std::size_t first = digits.find_first_not_of('0');
  if (first == std::string::npos) return 0;
  const std::size_t last = digits.find_last_not_of('0');
  if (static_cast<std::int64_t>(last) >= point) return std::nullopt;
  const std::int64_t places = point - static_cast<std::int64_t>(first);
  if (places > std::numeric_limits<std::int64_t>::digits10 + 1) return std::nullopt;
  std::string plain = negative ? "-" : "";
  plain += digits.substr(first, last - first + 1);
  plain.append(static_cast<std::size_t>(places) - (last - first + 1), '0');
  const auto result = std::from_chars(plain.data(), plain.data() + plain.size(), value);
  if (result.ec != std::errc{}) return std::nullopt;
  return value;
}

std::optional<std::uint64_t> unsigned_value(std::string_view integer) {
  if (integer == "-0") return 0;
  std::uint64_t value = 0;
  const char* const end = integer.data() + integer.size();
  const auto [stop, error] = std::from_chars(integer.data(), end, value);
  if (error != std::errc{} || stop != end) return std::nullopt;
  return value;
}

std::optional<double> nearest_double(std::string_view number) { return nearest<double>(number); }

std::optional<float> nearest_float(std::string_view number) { return nearest<float>(number); }

void append_number(std::string& out, double value) { append_float(out, value); }

void append_number(std::string& out, float value) { append_float(out, value); }

void append_number(std::string& out, std::int64_t value) {
  std::array<char, 20> text{};
  out.append(text.data(), std::to_chars(text.data(), text.data() + text.size(), value).ptr);
}

}  // namespace outcrop::internal
