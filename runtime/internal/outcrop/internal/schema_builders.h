// Builders of decode tables (schema.h): what generated sources say about a C++ type that follows from the type itself.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/internal/schema.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/unknown_member.h"

namespace outcrop::internal {

/// What a structure's absent members hold.
template <class View>
inline constexpr View prototype{};

/// The schema of a structure's view; `fields` must live forever.
template <class View>
constexpr Schema structure_schema(std::string_view name, std::span<const Field> fields = {},
                                  const CompiledRecord* record = nullptr) {
  static_assert(alignof(View) <= kMaxViewAlignment);
  return {.name = name,
          .fields = fields,
          .size = sizeof(View),
          .alignment = alignof(View),
          .prototype = &prototype<View>,
          .record = record};
}

/// The schema of a union's view, whose `Member` has one enumerator a field in the same order.
template <class View>
constexpr Schema union_schema(std::string_view name, std::span<const Field> fields = {}) {
  static_assert(offsetof(View, member) == 0);
  Schema schema = structure_schema<View>(name, fields);
  schema.is_union = true;
  schema.unknown_offset = offsetof(View, unknown);
  return schema;
}

template <class View>
constexpr Type structure_type(const Schema& schema) {
  return {.kind = Kind::structure, .size = sizeof(View), .alignment = alignof(View), .schema = &schema};
}

template <class View>
constexpr Type union_type(const Schema& schema) {
  return {.kind = Kind::union_, .size = sizeof(View), .alignment = alignof(View), .schema = &schema};
}

/// `texts` are wire_texts(E).
template <class E>
constexpr Type enum_type(std::span<const std::string_view> texts) {
  static_assert(sizeof(E) == sizeof(std::uint16_t));
  return {.kind = Kind::enumeration, .size = sizeof(Open<E>), .alignment = alignof(Open<E>), .texts = texts};
}

inline constexpr Type int_enum_type{.kind = Kind::int_enum, .size = 4, .alignment = 4};

/// A `std::span<const Entry>`, Entry being the element, or a std::optional of it where the list is sparse (Slot::optional).
template <class Entry>
constexpr Type list_type(const Type& element, Slot element_slot = Slot::plain) {
  return {.kind = Kind::list,
          .size = sizeof(std::span<const Entry>),
          .alignment = alignof(std::span<const Entry>),
          .element = &element,
          .element_slot = element_slot,
          .stride = sizeof(Entry)};
}

/// A `MapView<Value>`, Value being a std::optional where the map is sparse (Slot::optional).
template <class Value>
constexpr Type map_type(const Type& value, Slot value_slot = Slot::plain) {
  return {.kind = Kind::map,
          .size = sizeof(MapView<Value>),
          .alignment = alignof(MapView<Value>),
          .element = &value,
          .element_slot = value_slot,
          .stride = sizeof(MapEntry<Value>),
          .entry_value_offset = offsetof(MapEntry<Value>, value)};
}

inline constexpr Type string_list_type = list_type<std::string_view>(string_type);
inline constexpr Type string_map_type = map_type<std::string_view>(string_type);

}  // namespace outcrop::internal
