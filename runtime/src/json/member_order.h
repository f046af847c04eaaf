// MemberOrder: which member followed which in the objects that a reader has seen, so that the next name is foretold.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "outcrop/internal/schema.h"

namespace outcrop::internal {

/// A guess costs one compare where it is right. Bounded: schemas share places, and begin anew where they meet.
class MemberOrder {
 public:
  /// Members beyond that are looked for one by one.
  static constexpr std::size_t kMaxMembers = 62;

  /// By 1 + the position of a member, 0 for the beginning: the position of the one that came next.
  struct Successors {
    const Schema* schema{};
    std::array<std::uint8_t, kMaxMembers + 2> next{};
  };

  /// Valid until one of another schema is asked for.
  Successors& of(const Schema& schema) {
    Successors& place = places_[(reinterpret_cast<std::uintptr_t>(&schema) >> 4) % places_.size()];
    if (place.schema != &schema) begin(place, schema);
    return place;
  }

 private:
  // In the model's order.
  static void begin(Successors& place, const Schema& schema) {
    place.schema = &schema;
    for (std::size_t i = 0; i < place.next.size(); ++i) place.next[i] = static_cast<std::uint8_t>(i);
  }

  std::array<Successors, 32> places_{};
};

}  // namespace outcrop::internal
