// MapView<T>: a JSON object with string keys, borrowed from a Response.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

#include "outcrop/version.h"

namespace outcrop {

template <class T>
struct MapEntry {
  std::string_view key{};
  T value{};
};

/// Entries in the order of the wire, keys unique (of equal keys the last one is kept). Lives as long as its Response.
template <class T>
struct MapView {
  const MapEntry<T>* first{};  ///< null when the member was absent, not null for an empty object
  std::size_t count{};

  /// The value of `key`, or null. Linear: maps of these services are small.
  const T* find(std::string_view key) const {
    for (const MapEntry<T>& entry : *this)
      if (entry.key == key) return &entry.value;
    return nullptr;
  }
  /// All of them. No span is a member: a structure may hold a map of itself, and libstdc++'s spans of C++23 ask for
  /// complete types.
  std::span<const MapEntry<T>> entries() const { return {first, count}; }
  const MapEntry<T>* begin() const { return first; }
  const MapEntry<T>* end() const { return first + count; }
  std::size_t size() const { return count; }
  bool empty() const { return count == 0; }
  /// Null when the member was absent; not null for an empty object.
  const MapEntry<T>* data() const { return first; }
};

}  // namespace outcrop
