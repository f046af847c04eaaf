// MapView<T>: a JSON object with string keys, borrowed from a Response.
#pragma once

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
  std::span<const MapEntry<T>> entries{};

  /// The value of `key`, or null. Linear: maps of these services are small.
  const T* find(std::string_view key) const {
    for (const MapEntry<T>& entry : entries)
      if (entry.key == key) return &entry.value;
    return nullptr;
  }
  auto begin() const { return entries.begin(); }
  auto end() const { return entries.end(); }
  std::size_t size() const { return entries.size(); }
  bool empty() const { return entries.empty(); }
  /// Null when the member was absent; not null for an empty object.
  const MapEntry<T>* data() const { return entries.data(); }
};

}  // namespace outcrop
