// HeaderMember: a member of an answer that travels beside its body, as JSON. Tables of these are generated.
#pragma once

#include <outcrop/map_view.h>
#include <outcrop/open.h>
#include <outcrop/timestamp.h>

#include <concepts>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace outcrop::cli {

struct HeaderMember {
  std::string_view name;  ///< the model's
  /// The value as JSON text; empty where the answer doesn't have it.
  std::string (*json)(const void* view);
};

std::string header_json(std::string_view text);  ///< null pointer: absent
std::string header_json(bool value);
std::string header_json(double number);
std::string header_json(Timestamp time);
std::string header_json(const MapView<std::string_view>& map);

template <std::integral T>
std::string header_json(T number) {
  return std::to_string(number);
}

template <class E>
std::string header_json(const Open<E>& value) {
  return header_json(value.has_value() ? value.text() : std::string_view());
}

template <class T>
std::string header_json(const std::optional<T>& value) {
  return value ? header_json(*value) : std::string();
}

template <class T>
std::string header_json(std::span<const T> list) {
  if (!list.data()) return {};
  std::string out;
  for (const T& element : list) out += (out.empty() ? "[" : ",") + header_json(element);
  return (out.empty() ? "[" : out) + "]";
}

namespace detail {

template <class Owner, class T>
Owner view_type(T Owner::*);

}  // namespace detail

/// `header_member<&InvokeModelView::content_type>("contentType")`.
template <auto Member>
constexpr HeaderMember header_member(std::string_view name) {
  return {name, [](const void* view) {
            return header_json(static_cast<const decltype(detail::view_type(Member))*>(view)->*Member);
          }};
}

/// `body`, a JSON object or nothing, with these members before its own.
std::string with_headers(std::span<const HeaderMember> headers, const void* view, std::string_view body);

}  // namespace outcrop::cli
