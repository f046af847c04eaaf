// own(to, from): copies a view's member into the owning shape's. Generated to_owned functions are made of it.
#pragma once

#include <concepts>
#include <functional>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::internal {

/// The owning value of a view's value, lists and maps included. Static members of one class, so that each sees the others.
struct Own {
  template <class T>
    requires std::is_arithmetic_v<T> || std::is_enum_v<T> || std::same_as<T, Timestamp>
  static T value(T scalar) {
    return scalar;
  }
  static std::string value(std::string_view text) { return std::string(text); }
  static Blob value(BlobView bytes) { return Blob(bytes); }
  /// Open<E>, DocumentView, UnknownMemberView and the service's own views.
  template <class View>
    requires std::is_class_v<View> && requires(const View& view) { to_owned(view); }
  static auto value(const View& view) {
    return to_owned(view);
  }
  template <class T>
  static auto value(std::span<const T> list) {
    std::vector<decltype(value(list[0]))> owned;
    owned.reserve(list.size());
    for (const T& element : list) owned.push_back(value(element));
    return owned;
  }
  template <class T>
  static auto value(const MapView<T>& map) {
    std::map<std::string, decltype(value(map.begin()->value)), std::less<>> owned;
    for (const MapEntry<T>& entry : map) owned.insert_or_assign(std::string(entry.key), value(entry.value));
    return owned;
  }
  template <class T>
  static auto value(const std::optional<T>& sparse) {
    using Owned = std::optional<decltype(value(*sparse))>;
    return sparse ? Owned(value(*sparse)) : Owned();
  }
};

/// A member that is always there.
template <class To, class From>
void own(To& to, const From& from) {
  to = Own::value(from);
}
/// An absent member stays absent.
template <class To, class T>
void own(To& to, const std::optional<T>& from) {
  if (from) to = Own::value(*from);
}
template <class To, class E>
void own(To& to, const Open<E>& from) {
  if (from) to = to_owned(from);
}
template <class To, class T>
void own(To& to, std::span<const T> from) {
  if (from.data() != nullptr) to = Own::value(from);
}
template <class To, class T>
void own(To& to, const MapView<T>& from) {
  if (from.data() != nullptr) to = Own::value(from);
}
template <class To, class T>
void own(To& to, OptionalRef<T> from) {
  if (from) to = Own::value(*from);
}

}  // namespace outcrop::internal
