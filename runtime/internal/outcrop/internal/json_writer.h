// JsonWriter: writes the members of a request body, and remembers the first thing that could not be written.
#pragma once

#include <concepts>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::internal {

/// Appends compact JSON to a string, which is complete once the outermost bracket is closed. Generated code gives every owning shape `void write_json(JsonWriter&, const Shape&)`, found
/// by argument-dependent lookup, which calls `begin_object`, `member`/`required` and `end_object`.
class JsonWriter {
 public:
  /// `out` gets the text. `problem` gets the first failure ("evaluationConfig.automated: exactly one member must be set"); empty = none.
  /// For people, what is sensitive, long or a number for a time is written otherwise, see outcrop/shapes.h.
  enum class For : bool { wire, people };
  JsonWriter(std::string& out, std::string& problem, For reader = For::wire)
      : out_(out), problem_(problem), for_people_(reader == For::people) {}

  void begin_object() { open('{'); }
  void end_object() { close('}'); }

  /// The next member is sensitive: it is not for people.
  JsonWriter& sensitive() {
    sensitive_ = for_people_;
    return *this;
  }
  /// A std::optional or Box without a value writes nothing.
  template <class T>
  void member(std::string_view name, const T& value) {
    const auto* const held = held_in(value);
    if (!held || !enters(name)) return passed();
    write(*held);
    leave();
  }
  template <class T>
  void member(std::string_view name, const T& value, TimestampFormat format) {
    const auto* const held = held_in(value);
    if (!held || !enters(name)) return passed();
    write_timestamps(*held, format);
    leave();
  }
  /// As `member`, but an absent value is a problem: "jobName is required".
  template <class Optional>
  void required(std::string_view name, const Optional& value) {
    if (!value) return missing(name);
    member(name, value);
  }
  template <class Optional>
  void required(std::string_view name, const Optional& value, TimestampFormat format) {
    if (!value) return missing(name);
    member(name, value, format);
  }
  /// Strings that hold a bigInteger or bigDecimal, at any depth of lists and maps: written as JSON numbers.
  template <class T>
  void number_member(std::string_view name, const T& value) {
    const auto* const held = held_in(value);
    if (!held || !enters(name)) return passed();
    write_numbers(*held);
    leave();
  }
  template <class Optional>
  void required_number(std::string_view name, const Optional& value) {
    if (!value) return missing(name);
    number_member(name, value);
  }
  /// One union: `set` is how many of its members are set; anything but one is a problem.
  void exactly_one(std::string_view union_name, int set);
  /// An unknown union member, sent back verbatim.
  void unknown(const std::optional<UnknownMember>& member);

  void write(bool value);
  void write(std::int8_t value) { write(std::int64_t{value}); }
  void write(std::int16_t value) { write(std::int64_t{value}); }
  void write(std::int32_t value) { write(std::int64_t{value}); }
  void write(std::int64_t value);
  void write(float value);   // shortest text that reads back; NaN and infinities as strings
  void write(double value);
  void write(std::string_view value);
  void write(const std::string& value) { write(std::string_view(value)); }
  void write(const char* value) = delete;
  void write(const Blob& value);  // base64
  void write(Timestamp value, TimestampFormat format = TimestampFormat::epoch_seconds);  // restJson1: bodies default to epoch-seconds
  void write(const Document& value);
  /// A bigInteger or bigDecimal: its digits as they stand; a problem when `digits` is not a JSON number.
  void write_number(std::string_view digits);
  void write_null();

  template <class E>
  void write(const OwnedOpen<E>& value) {
    write(std::string_view(value.text()));
  }
  template <class E>
    requires std::is_enum_v<E>
  void write(E int_enum) {
    write(static_cast<std::int64_t>(int_enum));
  }
  template <class T>
  void write(const std::vector<T>& list) {
    write_list(list, [this](const auto& v) { this->write(v); });
  }
  template <class T>
  void write(const std::map<std::string, T, std::less<>>& map) {
    write_map(map, [this](const auto& v) { this->write(v); });
  }
  template <class T>
  void write(const std::optional<T>& sparse) {
    sparse ? write(*sparse) : write_null();
  }
  template <class T>
  void write(const Box<T>& box) {
    write(*box);
  }
  template <class T>
    requires std::is_class_v<T> && requires(JsonWriter& w, const T& v) { write_json(w, v); }
  void write(const T& shape) {
    if (!nests_too_deep()) write_json(*this, shape);
  }

  void write_numbers(const std::string& digits) { write_number(digits); }
  template <class T>
  void write_numbers(const std::vector<T>& list) {
    write_list(list, [this](const auto& v) { this->write_numbers(v); });
  }
  template <class T>
  void write_numbers(const std::map<std::string, T, std::less<>>& map) {
    write_map(map, [this](const auto& v) { this->write_numbers(v); });
  }
  template <class T>
  void write_numbers(const std::optional<T>& sparse) {
    sparse ? write_numbers(*sparse) : write_null();
  }

  /// Timestamps at any depth of lists and maps, in one format.
  void write_timestamps(Timestamp value, TimestampFormat format) { write(value, format); }
  template <class T>
  void write_timestamps(const std::vector<T>& list, TimestampFormat format) {
    write_list(list, [this, format](const auto& v) { this->write_timestamps(v, format); });
  }
  template <class T>
  void write_timestamps(const std::map<std::string, T, std::less<>>& map, TimestampFormat format) {
    write_map(map, [this, format](const auto& v) { this->write_timestamps(v, format); });
  }
  template <class T>
  void write_timestamps(const std::optional<T>& sparse, TimestampFormat format) {
    sparse ? write_timestamps(*sparse, format) : write_null();
  }

  bool failed() const { return !problem_.empty(); }

 private:
  friend class ViewWriter;

  /// The value of a std::optional or Box, or null; of another type, itself.
  template <class T>
  static const auto* held_in(const T& value) {
    if constexpr (requires { *value, value.has_value(); }) {
      return value.has_value() ? &*value : nullptr;
    } else {
      return &value;
    }
  }
  template <class List, class Write>
  void write_list(const List& list, Write&& write_one) {
    open('[');
    std::size_t index = 0;
    for (const auto& value : list) {
      element(index++);
      write_one(value);
      leave();
    }
    close(']');
  }
  template <class Map, class Write>
  void write_map(const Map& map, Write&& write_one) {
    open('{');
    for (const auto& [name, value] : map) {
      key(name);
      write_one(value);
      leave();
    }
    close('}');
  }

  struct Step {
    std::string_view name;  // null data: a list index
    std::size_t index;
  };

  void open(char bracket);
  void close(char bracket);
  void key(std::string_view name);  // comma, name, colon; enters the path
  void element(std::size_t index);  // comma; enters the path
  bool enters(std::string_view name);  // key, if the value is to be written
  void passed() { sensitive_ = false; }
  void leave() { path_.pop_back(); }
  void missing(std::string_view name);
  bool nests_too_deep();  // a problem: nothing of the shape is written, since a stack has an end
  void fail(std::string_view what);

  /// A large blob, which is encoded once everything around it is there and the size of the whole is known.
  struct LeftOut {
    std::size_t at;  // in out_
    Blob blob;
  };
  void fill_in();

  std::string& out_;
  std::string& problem_;
  bool comma_{};
  bool for_people_{};
  bool sensitive_{};
  std::vector<Step> path_;
  std::vector<LeftOut> left_out_;
};

}  // namespace outcrop::internal
