// What a slot of a view holds, read by its representation (schema.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "json/view_store.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

template <class T>
T load(const void* from) {
  T value;
  std::memcpy(static_cast<void*>(&value), from, sizeof value);
  return value;
}

inline std::string_view text_of_open(const void* open) {
  return {load<const char*>(open), load<std::uint32_t>(at_offset(open, offsetof(OpenBytes, size)))};
}

/// Of a list or a map.
inline const void* entry_of(const Type& type, SpanBytes entries, std::size_t i) {
  return at_offset(entries.data, i * type.stride);
}

/// The value in the slot; null where it is absent.
inline const void* held_in(const Type& type, Slot slot, const void* from) {
  if (slot == Slot::reference) from = load<const void*>(from);
  if (slot == Slot::optional && !is_engaged(from, type.size)) return nullptr;
  if (from == nullptr) return nullptr;
  // These say it themselves.
  const bool tells = type.kind == Kind::list || type.kind == Kind::map || type.kind == Kind::enumeration;
  return tells && load<const void*>(from) == nullptr ? nullptr : from;
}

inline const void* held_in(const Field& field, const void* view) {
  return held_in(*field.type, field.slot, at_offset(view, field.offset));
}

inline const void* element_of(const Type& type, const void* entry) {
  return held_in(*type.element, type.element_slot, at_offset(entry, type.entry_value_offset));
}

}  // namespace outcrop::internal
