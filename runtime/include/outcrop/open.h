// Open<E>: a modeled enum value, or text that this version of the SDK does not know.
#pragma once

#include <concepts>
#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace outcrop {

/// A generated enum: contiguous values from 1 in the order of `wire_texts(E)`, and 0 = `unknown_value`.
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

}  // namespace internal

/// A value of enum E as it stands on the wire. `text` is always the wire's own text; `value` is `E::unknown_value`
/// when this version does not know that text. As a view (`Open<E>`) `text` lives as long as its Response; `Open<E, std::string>`
/// owns it. Assign a whole Open (from an enumerator or from text), so that both members agree.
template <class E, class Text = std::string_view>
struct Open {
  E value{};
  Text text{};

  constexpr Open() = default;
  constexpr Open(E known) : value(known), text(internal::wire_text(known)) {}
  constexpr Open(E e, Text t) : value(e), text(std::move(t)) {}
  constexpr Open(std::string_view t) : value(internal::parse_wire_text<E>(t)), text(t) {}
  constexpr Open(const char* t) : Open(std::string_view(t)) {}
  constexpr Open(const std::string& t) : Open(std::string_view(t)) {}

  friend constexpr bool operator==(const Open& a, const Open& b) { return a.text == b.text; }
  friend constexpr bool operator==(const Open& a, E b) { return a.value == b; }
};

/// The owning form, used by requests.
template <class E>
using OwnedOpen = Open<E, std::string>;

template <class E>
OwnedOpen<E> to_owned(const Open<E>& view) {
  return {view.value, std::string(view.text)};
}

}  // namespace outcrop
