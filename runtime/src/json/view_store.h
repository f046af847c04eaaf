// Writes decoded values into views by their object representation, since the tables know sizes and offsets but no C++
// types. The layouts relied upon are checked by tests/unit/json/layout_test.cc.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

#include "outcrop/internal/response_storage.h"
#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// The representation of std::span<const T> and MapView<T>, whatever T is.
struct SpanBytes {
  const void* data;
  std::size_t size;
};

/// The representation of Open<E>, whatever E is.
struct OpenBytes {
  OpenBytes(std::uint16_t its_value, std::string_view text)
      : data(text.data()), size(static_cast<std::uint32_t>(text.size())), value(its_value) {}

  const char* data;
  std::uint32_t size;
  std::uint16_t value;
};

inline std::byte* at_offset(void* base, std::size_t offset) { return static_cast<std::byte*>(base) + offset; }
inline const std::byte* at_offset(const void* base, std::size_t offset) {
  return static_cast<const std::byte*>(base) + offset;
}

/// std::optional<T> holds its T first, then whether it is engaged.
inline void engage(void* optional, std::size_t value_size) {
  const bool engaged = true;
  std::memcpy(at_offset(optional, value_size), &engaged, sizeof engaged);
}

inline bool is_engaged(const void* optional, std::size_t value_size) {
  bool engaged = false;
  std::memcpy(&engaged, at_offset(optional, value_size), sizeof engaged);
  return engaged;
}

/// Bytes of a member or element: T, std::optional<T> or OptionalRef<T>.
inline std::size_t slot_size(const Type& type, Slot slot) {
  switch (slot) {
    case Slot::plain:
      return type.size;
    case Slot::optional:
      return (type.size + type.alignment) & ~std::size_t{type.alignment - 1};
    case Slot::reference:
      break;
  }
  return sizeof(void*);
}

/// Where the T of a slot is to be built; `finish_slot` afterwards makes the slot hold it.
inline void* begin_slot(const Type& type, Slot slot, void* to, Arena& arena) {
  return slot == Slot::reference ? arena.allocate(type.size, type.alignment) : to;
}

inline void finish_slot(const Type& type, Slot slot, void* to, const void* built) {
  if (slot == Slot::optional) engage(to, type.size);
  if (slot == Slot::reference) std::memcpy(to, &built, sizeof built);
}

template <class T>
void store(void* to, const T& value) {
  std::memcpy(to, &value, sizeof value);
}

}  // namespace outcrop::internal
