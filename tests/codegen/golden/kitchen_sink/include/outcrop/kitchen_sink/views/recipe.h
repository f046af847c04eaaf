// RecipeView and the shapes that only it holds: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/unit.h"
#include "outcrop/map_view.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct StepView;

struct RecipeView {
  std::string_view name{};
  OptionalRef<RecipeView> base{};
  std::span<const RecipeView> variants{};
  MapView<RecipeView> by_name{};
  /// Sensitive: never logged.
  OptionalRef<StepView> step{};
};
const internal::Schema& schema_of(const RecipeView*);

/// What to do next.
///
/// `member` tells which one is set.
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
  OptionalRef<RecipeView> recipe{};
  OptionalRef<std::string_view> text{};
  OptionalRef<UnitView> pause{};
  /// Sensitive: never logged.
  OptionalRef<std::span<const StepView>> many{};
  OptionalRef<MapView<std::string_view>> by_room{};
  OptionalRef<Timestamp> when{};
  OptionalRef<Open<Room>> room{};
  OptionalRef<std::string_view> amount{};
  OptionalRef<bool> member_{};
  OptionalRef<std::int32_t> none_{};
  OptionalRef<DocumentView> unknown_{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const StepView*);

}  // namespace outcrop::kitchen_sink
