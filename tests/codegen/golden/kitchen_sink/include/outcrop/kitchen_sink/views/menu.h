// MenuView and the shapes that only it holds: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct MenuView;

/// `member` tells which one is set; its pointer is not null.
struct DishView {
  enum class Member : std::uint16_t {
    none,
    recipe,
    buffet,
    unknown,
  };

  Member member{};
  const std::string_view* recipe{};
  const MenuView* buffet{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct CourseView {
  std::optional<DishView> dish{};
  std::optional<std::string_view> label{};
};

struct MenuView {
  std::optional<std::string_view> name{};
  std::span<const CourseView> courses{};
};

}  // namespace outcrop::kitchen_sink
