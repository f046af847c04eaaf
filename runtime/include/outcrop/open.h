// Open<E>: a modeled enum value, or text that this version of the SDK does not know.
#pragma once

#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iosfwd>
#include <limits>
#include <span>
#include <string>
#include <string_view>
#include <utility>

#include "outcrop/version.h"

namespace outcrop {

/// A generated enum over std::uint16_t: contiguous values from 1 in the order of `wire_texts(E)`, and 0 = `unknown_value`.
template <class E>
concept WireEnum = requires(E e) {
  { wire_texts(e) } -> std::convertible_to<std::span<const std::string_view>>;
  E::unknown_value;
};

namespace internal {

template <class E>
constexpr std::string_view wire_text(E value) {
  const std::span<const std::string_view> texts = wire_texts(value);
  const auto index = static_cast<std::size_t>(value);
  return index == 0 || index > texts.size() ? std::string_view{} : texts[index - 1];
}

template <class E>
constexpr E parse_wire_text(std::string_view text) {
  const std::span<const std::string_view> texts = wire_texts(E{});
  for (std::size_t i = 0; i < texts.size(); ++i)
    if (texts[i] == text) return static_cast<E>(i + 1);
  return E::unknown_value;
}

/// Of the text of an Open<E>. JSON bodies are shorter; the decoders refuse other sources of longer texts.
inline constexpr std::size_t kMaxOpenText = std::numeric_limits<std::uint32_t>::max();

/// Throws std::length_error.
[[noreturn]] void refuse_open_text();

}  // namespace internal

/// A value of enum E as it stands on the wire: `value()` is `E::unknown_value` when this version does not know `text()`.
/// A view of two words: the text lives as long as its Response. OwnedOpen<E> owns it. Where the answer has no value, it
/// is `E::unknown_value` and an empty text, and `has_value()` is false.
template <class E>
class Open {
 public:
  constexpr Open() = default;
  constexpr Open(E known) : Open(known, internal::wire_text(known)) {}
  /// A text of 4 GiB or more throws std::length_error.
  constexpr Open(std::string_view text) : Open(internal::parse_wire_text<E>(text), text) {}
  constexpr Open(const char* text) : Open(std::string_view(text)) {}
  constexpr Open(const std::string& text) : Open(std::string_view(text)) {}
  /// `value` has to be what `text` means.
  constexpr Open(E value, std::string_view text)
      : text_(text.data()), size_(static_cast<std::uint32_t>(text.size())), value_(value) {
    if (text.size() > internal::kMaxOpenText) internal::refuse_open_text();
  }

  constexpr bool has_value() const { return text_ != nullptr; }
  constexpr explicit operator bool() const { return text_ != nullptr; }
  constexpr E value() const { return value_; }
  /// Always the wire's own text.
  constexpr std::string_view text() const { return {text_, size_}; }

  friend constexpr bool operator==(const Open& a, const Open& b) { return a.text() == b.text(); }
  friend constexpr bool operator==(const Open& a, E b) { return a.value_ == b; }

 private:
  const char* text_{};
  std::uint32_t size_{};
  E value_{};
};

/// As Open<E>, with its own text: the form of requests.
template <class E>
class OwnedOpen {
 public:
  OwnedOpen() = default;
  OwnedOpen(E known) : OwnedOpen(known, std::string(internal::wire_text(known))) {}
  OwnedOpen(std::string_view text) : OwnedOpen(internal::parse_wire_text<E>(text), std::string(text)) {}
  OwnedOpen(const char* text) : OwnedOpen(std::string_view(text)) {}
  OwnedOpen(const std::string& text) : OwnedOpen(std::string_view(text)) {}
  /// `value` has to be what `text` means.
  OwnedOpen(E value, std::string text) : text_(std::move(text)), value_(value) {}

  E value() const { return value_; }
  const std::string& text() const { return text_; }

  friend bool operator==(const OwnedOpen& a, const OwnedOpen& b) { return a.text_ == b.text_; }
  friend bool operator==(const OwnedOpen& a, E b) { return a.value_ == b; }

 private:
  std::string text_{};
  E value_{};
};

template <class E>
bool operator==(const Open<E>& a, const OwnedOpen<E>& b) {
  return a.text() == b.text();
}

/// The text on the wire.
template <class E>
std::string to_string(const Open<E>& open) {
  return std::string(open.text());
}
template <class E>
std::string to_string(const OwnedOpen<E>& open) {
  return open.text();
}
template <class E>
std::ostream& operator<<(std::ostream& out, const Open<E>& open) {
  return out << open.text();
}
template <class E>
std::ostream& operator<<(std::ostream& out, const OwnedOpen<E>& open) {
  return out << open.text();
}

template <class E>
OwnedOpen<E> to_owned(const Open<E>& view) {
  return {view.value(), std::string(view.text())};
}

}  // namespace outcrop

/// Of the text, as it is compared: an Open and the OwnedOpen of it have the same.
template <class E>
struct std::hash<outcrop::Open<E>> {
  std::size_t operator()(const outcrop::Open<E>& open) const noexcept {
    return std::hash<std::string_view>()(open.text());
  }
};
template <class E>
struct std::hash<outcrop::OwnedOpen<E>> {
  std::size_t operator()(const outcrop::OwnedOpen<E>& open) const noexcept {
    return std::hash<std::string_view>()(open.text());
  }
};
