// EventsView and the shapes that only it holds: parts of answers.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/views/recipe.h"
#include "outcrop/kitchen_sink/views/unit.h"
#include "outcrop/open.h"
#include "outcrop/optional_ref.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct IngredientView {
  std::optional<std::string_view> name{};
};
const internal::Schema& schema_of(const IngredientView*);

struct NoteView {
  std::optional<std::string_view> text{};
};
const internal::Schema& schema_of(const NoteView*);

struct PhotoView {
  std::optional<Timestamp> taken{};
  std::optional<BlobView> image{};
};
const internal::Schema& schema_of(const PhotoView*);

struct ServedView {
  OptionalRef<RecipeView> dish{};
};
const internal::Schema& schema_of(const ServedView*);

struct StirredView {
  std::optional<bool> fast{};
  std::optional<std::int8_t> byte{};
  std::optional<std::int16_t> short_{};
  std::optional<std::int32_t> times{};
  std::optional<std::int64_t> total{};
  std::optional<Timestamp> at{};
  std::optional<BlobView> mark{};
  std::optional<std::string_view> tool{};
  Open<Room> room{};
  std::optional<std::string_view> with{};
  std::optional<Timestamp> until{};
};
const internal::Schema& schema_of(const StirredView*);

/// `member` tells which one is set.
struct EventsView {
  enum class Member : std::uint16_t {
    none,
    ingredient,
    stirred,
    photo,
    note,
    served,
    done,
    unknown,
  };

  Member member{};
  OptionalRef<IngredientView> ingredient{};
  OptionalRef<StirredView> stirred{};
  OptionalRef<PhotoView> photo{};
  OptionalRef<NoteView> note{};
  OptionalRef<ServedView> served{};
  OptionalRef<UnitView> done{};
  /// A member that this version does not know.
  OptionalRef<UnknownMemberView> unknown{};
};
const internal::Schema& schema_of(const EventsView*);

}  // namespace outcrop::kitchen_sink
