// Tables of the members of requests, and how JSON gets into them. The tables of a service are generated from its model:
// each shape of its requests has a `fields_of`, found by argument-dependent look-up.
#pragma once

#include <outcrop/blob.h>
#include <outcrop/box.h>
#include <outcrop/document.h>
#include <outcrop/open.h>
#include <outcrop/timestamp.h>
#include <outcrop/unknown_member.h>

#include <concepts>
#include <cstdint>
#include <limits>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "command/input_path.h"

namespace outcrop::cli {

/// How a member is given on the command line.
enum class ArgumentKind : std::uint8_t { text, number, boolean, time, blob, texts, json };

struct Shape;

/// What is known of a member's C++ type.
struct Type {
  ArgumentKind kind{};
  ArgumentKind element{};  ///< of what a list or map holds in the end; else `kind`
  /// Reads JSON into the member. Throws InputError with the path.
  void (*read)(const Document& json, void* member, const InputPath& path);
  /// The known values of an enumeration; else null.
  std::span<const std::string_view> (*choices)(){};
  /// The structure or union that the member is, or is a list or map of; else null.
  const Shape& (*shape)(){};
  enum class Collection : std::uint8_t { none, list, map } collection{};
};

/// One member of a structure.
struct Field {
  std::string_view name;  ///< the model's
  const Type* type;
  void* (*locate)(void* structure);
  bool required{};
};

struct Shape {
  std::string_view name;
  std::span<const Field> fields;
  bool is_union{};
};

/// Reads the members of an object. A member that the shape doesn't have is an error that names those that it has.
void read_structure(const Document& json, void* structure, const Shape& shape, const InputPath& path);

void read_value(const Document& json, std::string& out, const InputPath& path);
void read_value(const Document& json, bool& out, const InputPath& path);
void read_value(const Document& json, double& out, const InputPath& path);
void read_value(const Document& json, float& out, const InputPath& path);
void read_value(const Document& json, Timestamp& out, const InputPath& path);
void read_value(const Document& json, Blob& out, const InputPath& path);
void read_value(const Document& json, Document& out, const InputPath& path);
/// Refuses what is out of the range.
std::int64_t read_integer(const Document& json, std::int64_t least, std::int64_t most, const InputPath& path);
const Document::Array& read_array(const Document& json, const InputPath& path);
const Document::Object& read_object(const Document& json, const InputPath& path);

template <class T>
concept Structure = requires(const T* t) {
  { fields_of(t) } -> std::same_as<const Shape&>;
};

template <std::integral T>
void read_value(const Document& json, T& out, const InputPath& path) {
  using Limits = std::numeric_limits<T>;
  out = static_cast<T>(read_integer(json, Limits::min(), Limits::max(), path));
}

template <class E>
requires std::is_enum_v<E>
void read_value(const Document& json, E& out, const InputPath& path) {
  std::underlying_type_t<E> number{};
  read_value(json, number, path);
  out = static_cast<E>(number);
}

template <class E>
void read_value(const Document& json, OwnedOpen<E>& out, const InputPath& path) {
  std::string text;
  read_value(json, text, path);
  out = OwnedOpen<E>(text);
}

template <Structure T>
void read_value(const Document& json, T& out, const InputPath& path) {
  read_structure(json, &out, fields_of(static_cast<const T*>(nullptr)), path);
}

// Declared before they call each other: lists of lists, maps of lists.
template <class T>
void read_value(const Document& json, std::optional<T>& out, const InputPath& path);
template <class T>
void read_value(const Document& json, Box<T>& out, const InputPath& path);
template <class T>
void read_value(const Document& json, std::vector<T>& out, const InputPath& path);
template <class T>
void read_value(const Document& json, std::map<std::string, T, std::less<>>& out, const InputPath& path);

/// Null leaves it absent, unless it is a Document, which may be null itself.
template <class T>
void read_value(const Document& json, std::optional<T>& out, const InputPath& path) {
  if (json.is_null() && !std::is_same_v<T, Document>) {
    out.reset();
  } else {
    read_value(json, out.emplace(), path);
  }
}

template <class T>
void read_value(const Document& json, Box<T>& out, const InputPath& path) {
  if (json.is_null()) {
    out.reset();
  } else {
    read_value(json, out.emplace(), path);
  }
}

template <class T>
void read_value(const Document& json, std::vector<T>& out, const InputPath& path) {
  out.clear();
  for (const Document& element : read_array(json, path)) {
    const InputPath place = path.element(out.size());
    read_value(element, out.emplace_back(), place);
  }
}

template <class T>
void read_value(const Document& json, std::map<std::string, T, std::less<>>& out, const InputPath& path) {
  out.clear();
  for (const auto& [key, value] : read_object(json, path)) read_value(value, out[key], path.member(key));
}

namespace detail {

template <class T>
struct Unwrapped {
  using type = T;
  static constexpr auto collection = Type::Collection::none;
};
template <class T>
struct Unwrapped<std::optional<T>> : Unwrapped<T> {};
template <class T>
struct Unwrapped<Box<T>> : Unwrapped<T> {};
template <class T>
struct Unwrapped<std::vector<T>> : Unwrapped<T> {
  static constexpr auto collection = Type::Collection::list;
};
template <class T>
struct Unwrapped<std::map<std::string, T, std::less<>>> : Unwrapped<T> {
  static constexpr auto collection = Type::Collection::map;
};

template <class T>
struct Enumeration {
  static constexpr bool open = false;
};
template <class E>
struct Enumeration<OwnedOpen<E>> {
  static constexpr bool open = true;
  static std::span<const std::string_view> choices() { return wire_texts(E{}); }
};

template <class T>
constexpr ArgumentKind kind_of() {
  using Inner = typename Unwrapped<T>::type;
  constexpr bool is_text = std::is_same_v<Inner, std::string> || Enumeration<Inner>::open;
  if constexpr (Unwrapped<T>::collection == Type::Collection::list && is_text) return ArgumentKind::texts;
  if constexpr (Unwrapped<T>::collection != Type::Collection::none) return ArgumentKind::json;
  if constexpr (is_text) return ArgumentKind::text;
  if constexpr (std::is_same_v<Inner, bool>) return ArgumentKind::boolean;
  if constexpr (std::is_arithmetic_v<Inner> || std::is_enum_v<Inner>) return ArgumentKind::number;
  if constexpr (std::is_same_v<Inner, Timestamp>) return ArgumentKind::time;
  if constexpr (std::is_same_v<Inner, Blob>) return ArgumentKind::blob;
  return ArgumentKind::json;
}

template <class T>
constexpr Type make_type() {
  using Inner = typename Unwrapped<T>::type;
  Type type{.kind = kind_of<T>(),
            .element = kind_of<Inner>(),
            .read = [](const Document& json, void* member,
                       const InputPath& path) { read_value(json, *static_cast<T*>(member), path); },
            .collection = Unwrapped<T>::collection};
  if constexpr (Enumeration<Inner>::open) type.choices = &Enumeration<Inner>::choices;
  if constexpr (Structure<Inner>)
    type.shape = []() -> const Shape& { return fields_of(static_cast<const Inner*>(nullptr)); };
  return type;
}

template <class T>
inline constexpr Type type_of = make_type<T>();

template <class Owner, class T>
T member_type(T Owner::*);
template <class Owner, class T>
Owner owner_type(T Owner::*);

}  // namespace detail

/// `field<&Tag::key>("key", true)`.
template <auto Member>
constexpr Field field(std::string_view name, bool required = false) {
  using Owner = decltype(detail::owner_type(Member));
  using T = decltype(detail::member_type(Member));
  return {name, &detail::type_of<T>,
          [](void* structure) -> void* { return &(static_cast<Owner*>(structure)->*Member); }, required};
}

}  // namespace outcrop::cli
