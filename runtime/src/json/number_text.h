// JSON numbers as text: grammar, exact integers, nearest doubles.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace outcrop::internal {

/// A number by RFC 8259 § 6 that begins at `begin`.
struct NumberToken {
  const char* end{};  ///< null: no number begins there
  bool integer{};     ///< neither fraction nor exponent
};

/// Looks at no byte at or behind `limit`.
NumberToken scan_number(const char* begin, const char* limit);

/// Whether the whole of `text` is a JSON number.
bool is_json_number(std::string_view text);

/// The value of a JSON number when it is integral (1.0 and 1e3 are) and fits; exact.
std::optional<std::int64_t> integral_value(std::string_view number);

/// The digits of a JSON number without fraction and exponent, when the value fits.
std::optional<std::uint64_t> unsigned_value(std::string_view integer);

/// The nearest double, rounded once; empty beyond the largest double. Texts that round to zero give zero.
std::optional<double> nearest_double(std::string_view number);
std::optional<float> nearest_float(std::string_view number);

/// Shortest decimal that reads back; NaN, Infinity and -Infinity as these words, without quotes.
void append_number(std::string& out, double value);
void append_number(std::string& out, float value);
void append_number(std::string& out, std::int64_t value);

}  // namespace outcrop::internal
