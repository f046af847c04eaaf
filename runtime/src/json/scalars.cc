// Scalars: which tokens each kind takes, and their conversion (restjson1 §§ 5.2 and 6). A number or a boolean in
// quotes, and a text without, are read as what they are meant to be: services have sent both.
#include "json/scalars.h"

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>

#include "base/ascii.h"
#include "json/number_text.h"
#include "json/time_text.h"
#include "json/view_store.h"
#include "outcrop/blob.h"
#include "outcrop/internal/base64.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"

namespace outcrop::internal {
namespace {

constexpr Complaint kFine{};

Complaint expected(const Type& type) { return {.expected = expectation(type)}; }

template <class Int>
Complaint store_integer(std::string_view number, void* to) {
  const std::optional<std::int64_t> value = integral_value(number);
  if (!value) return {.wrong = "not an integer, or beyond 64 bits", .quotes = true};
  if (*value < std::numeric_limits<Int>::min() || *value > std::numeric_limits<Int>::max())
    return {.wrong = sizeof(Int) == 1   ? "an integer beyond 8 bits"
                     : sizeof(Int) == 2 ? "an integer beyond 16 bits"
                                        : "an integer beyond 32 bits",
            .quotes = true};
  store(to, static_cast<Int>(*value));
  return kFine;
}

template <class Float>
Complaint store_float(std::optional<Float> value, void* to) {
  if (!value) return {.wrong = "a number beyond the range of its type", .quotes = true};
  store(to, *value);
  return kFine;
}

template <class Float>
std::optional<Float> float_of_word(std::string_view text) {
  if (text == "NaN") return std::numeric_limits<Float>::quiet_NaN();
  if (text == "Infinity") return std::numeric_limits<Float>::infinity();
  if (text == "-Infinity") return -std::numeric_limits<Float>::infinity();
  return std::nullopt;
}

// A number may be written as a string where a number is meant.
Complaint store_number_of_text(const Type& type, std::string_view text, void* to) {
  const std::string_view number = trimmed(text);
  if (!is_json_number(number)) return {.wrong = "not a number", .quotes = true};
  return store_number(type, number, false, to);
}

template <class Float>
Complaint store_float_of_text(const Type& type, std::string_view text, void* to) {
  const std::optional<Float> word = float_of_word<Float>(text);
  if (!word) return store_number_of_text(type, text, to);
  store(to, *word);
  return kFine;
}

Complaint store_time(std::optional<Timestamp> time, void* to) {
  if (!time) return {.wrong = "not a timestamp of the years 0001 to 9999", .quotes = true};
  store(to, *time);
  return kFine;
}

Complaint store_boolean_of_text(std::string_view text, void* to) {
  const bool value = equal_ignoring_case(text, "true");
  if (!value && !equal_ignoring_case(text, "false")) return {.wrong = "neither true nor false", .quotes = true};
  store(to, value);
  return kFine;
}

Complaint store_blob(std::string_view text, Arena& arena, void* to) {
  if (text.empty()) {
    store(to, SpanBytes{kEmptyList, 0});
    return kFine;
  }
  const std::size_t bound = base64_decoded_bound(text.size());
  auto* bytes = static_cast<char*>(arena.allocate(bound, 1));
  const std::optional<std::size_t> size = decode_base64(text, bytes);
  if (!size) return {.wrong = "not base64"};
  arena.extend(bytes, bound, *size);
  store(to, SpanBytes{bytes, *size});
  return kFine;
}

}  // namespace

const char* expectation(const Type& type) {
  switch (type.kind) {
    case Kind::boolean:
      return "true or false";
    case Kind::int8:
    case Kind::int16:
    case Kind::int32:
    case Kind::int64:
    case Kind::int_enum:
      return "an integer";
    case Kind::float32:
    case Kind::float64:
    case Kind::big_number:
      return "a number";
    case Kind::string:
    case Kind::enumeration:
      return "a string";
    case Kind::timestamp:
      return "a timestamp";
    case Kind::blob:
      return "a base64 string";
    case Kind::document:
      return "a value";
    case Kind::structure:
    case Kind::union_:
    case Kind::map:
      return "an object";
    case Kind::list:
      return "an array";
  }
  return "a value";
}

Complaint store_number(const Type& type, std::string_view number, bool integer, void* to) {
  switch (type.kind) {
    case Kind::int8:
      return store_integer<std::int8_t>(number, to);
    case Kind::int16:
      return store_integer<std::int16_t>(number, to);
    case Kind::int32:
    case Kind::int_enum:
      return store_integer<std::int32_t>(number, to);
    case Kind::int64:
      return store_integer<std::int64_t>(number, to);
    case Kind::float32:
      return store_float(nearest_float(number), to);
    case Kind::float64:
      return store_float(nearest_double(number), to);
    case Kind::big_number:
      store(to, number);
      return kFine;
    case Kind::document:
      store(to, DocumentView::number(number, integer));
      return kFine;
    case Kind::timestamp:
      return store_time(parse_timestamp(number, TimestampFormat::epoch_seconds), to);
    case Kind::string:
      store(to, number);
      return kFine;
    default:
      return expected(type);
  }
}

Complaint store_string(const Type& type, std::string_view text, Arena& arena, void* to) {
  switch (type.kind) {
    case Kind::string:
      store(to, text);
      return kFine;
    case Kind::enumeration:
      // Only a payload that is no JSON can be as long.
      if (text.size() > kMaxOpenText) return {.wrong = "4 GiB or more of text where a known word belongs"};
      store(to, OpenBytes{enum_value(type, text), text});
      return kFine;
    case Kind::boolean:
      return store_boolean_of_text(text, to);
    case Kind::int8:
    case Kind::int16:
    case Kind::int32:
    case Kind::int64:
    case Kind::int_enum:
    case Kind::big_number:
      return store_number_of_text(type, text, to);
    case Kind::float32:
      return store_float_of_text<float>(type, text, to);
    case Kind::float64:
      return store_float_of_text<double>(type, text, to);
    case Kind::timestamp:
      return store_time(read_time(text), to);
    case Kind::blob:
      return store_blob(text, arena, to);
    case Kind::document:
      store(to, DocumentView::string(text));
      return kFine;
    default:
      return expected(type);
  }
}

Complaint store_boolean(const Type& type, bool value, void* to) {
  switch (type.kind) {
    case Kind::boolean:
      store(to, value);
      return kFine;
    case Kind::document:
      store(to, DocumentView::boolean(value));
      return kFine;
    case Kind::string:
      store(to, value ? std::string_view("true") : std::string_view("false"));
      return kFine;
    default:
      return expected(type);
  }
}

std::uint16_t enum_value(const Type& type, std::string_view text) {
  for (std::size_t i = 0; i < type.texts.size(); ++i)
    if (type.texts[i] == text) return static_cast<std::uint16_t>(i + 1);
  return 0;
}

}  // namespace outcrop::internal
