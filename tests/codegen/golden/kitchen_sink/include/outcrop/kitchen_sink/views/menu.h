// MenuView and the shapes that only it holds: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/optional_ref.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct DishView;
struct MenuView;

struct CourseView {
  OptionalRef<DishView> dish{};
  std::optional<std::string_view> label{};
};
const internal::Schema& schema_of(const CourseView*);

/// `member` tells which one is set.
struct DishView {
  enum class Member : std::uint16_t {
    none,
    recipe,
    buffet,
    unknown,
  };

  Member member{};
  OptionalRef<std::string_view> recipe{};
  OptionalRef<MenuView> buffet{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const DishView*);

struct MenuView {
  std::optional<std::string_view> name{};
  std::span<const CourseView> courses{};
};
const internal::Schema& schema_of(const MenuView*);

}  // namespace outcrop::kitchen_sink
