// What a slot of a view holds, read by its representation (schema.h).
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>

#include "outcrop/internal/schema.h"

namespace outcrop::internal {

template <class T>
T load(const void* from) {
  T value;
  std::memcpy(static_cast<void*>(&value), from, sizeof value);
  return value;
}

inline const std::byte* at(const void* base, std::size_t offset) { return static_cast<const std::byte*>(base) + offset; }

/// The std::span of a list, blob or string, and that of a map's entries.
struct Entries {
  const std::byte* data;
  std::size_t size;
};

/// The value in the slot; null where it is absent.
inline const void* held_in(const Type& type, Slot slot, const void* from) {
  if (slot == Slot::reference) from = load<const void*>(from);
  if (slot == Slot::optional && load<std::uint8_t>(at(from, type.size)) == 0) return nullptr;
  if (from == nullptr) return nullptr;
  // These say it themselves.
  const bool tells = type.kind == Kind::list || type.kind == Kind::map || type.kind == Kind::enumeration;
  return tells && load<const void*>(from) == nullptr ? nullptr : from;
}

inline const void* held_in(const Field& field, const void* view) {
  return held_in(*field.type, field.slot, at(view, field.offset));
}

inline const void* element_of(const Type& type, const std::byte* entry) {
  return held_in(*type.element, type.element_slot, entry + type.entry_value_offset);
}

}  // namespace outcrop::internal
