// RecipeView and the shapes that only it holds: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/views/unit.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct RecipeView;

/// What to do next.
///
/// `member` tells which one is set; its pointer is not null.
struct StepView {
  enum class Member : std::uint16_t {
    none,
    recipe,
    text,
    pause,
    many,
    by_room,
    when,
    room,
    amount,
    member_,
    none_,
    unknown_,
    unknown,
  };

  Member member{};
  const RecipeView* recipe{};
  const std::string_view* text{};
  const UnitView* pause{};
  /// Sensitive: never logged.
  const std::span<const StepView>* many{};
  const MapView<std::string_view>* by_room{};
  const Timestamp* when{};
  const Open<Room>* room{};
  const std::string_view* amount{};
  const bool* member_{};
  const std::int32_t* none_{};
  const DocumentView* unknown_{};
  /// A member that this version does not know.
  const UnknownMemberView* unknown{};
};

struct RecipeView {
  std::string_view name{};
  const RecipeView* base{};
  std::span<const RecipeView> variants{};
  MapView<RecipeView> by_name{};
  /// Sensitive: never logged.
  std::optional<StepView> step{};
};

}  // namespace outcrop::kitchen_sink
