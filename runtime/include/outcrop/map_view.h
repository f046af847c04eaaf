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
class MapView {
 public:
  MapView() = default;
  /// Borrows the entries.
  MapView(const MapEntry<T>* entries, std::size_t size) : entries_(entries), size_(size) {}
  template <std::size_t kSize>
  MapView(const MapEntry<T> (&entries)[kSize]) : MapView(entries, kSize) {}

  /// The value of `key`, or null. Linear: maps of these services are small.
  const T* find(std::string_view key) const {
    for (const MapEntry<T>& entry : *this)
      if (entry.key == key) return &entry.value;
    return nullptr;
  }
  std::span<const MapEntry<T>> entries() const { return {entries_, size_}; }
  const MapEntry<T>* begin() const { return entries_; }
  const MapEntry<T>* end() const { return entries_ + size_; }
  std::size_t size() const { return size_; }
  bool empty() const { return size_ == 0; }
  /// Null when the member was absent; not null for an empty object.
  const MapEntry<T>* data() const { return entries_; }

 private:
  // No span: a structure may hold a map of itself, and libstdc++'s spans of C++23 ask for complete types.
  const MapEntry<T>* entries_{};
  std::size_t size_{};
};

}  // namespace outcrop
