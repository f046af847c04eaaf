// Events and the shapes that only it holds: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/box.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/types/recipe.h"
#include "outcrop/kitchen_sink/types/unit.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct Ingredient {
  std::optional<std::string> name{};
};

struct Note {
  std::optional<std::string> text{};
};

struct Photo {
  std::optional<Timestamp> taken{};
  std::optional<Blob> image{};
};

struct Served {
  Box<Recipe> dish{};
};

struct Stirred {
  std::optional<bool> fast{};
  std::optional<std::int8_t> byte{};
  std::optional<std::int16_t> short_{};
  std::optional<std::int32_t> times{};
  std::optional<std::int64_t> total{};
  std::optional<Timestamp> at{};
  std::optional<Blob> mark{};
  std::optional<std::string> tool{};
  std::optional<OwnedOpen<Room>> room{};
  std::optional<std::string> with{};
  std::optional<Timestamp> until{};
};

/// One of its members has to be set.
struct Events {
  Box<Ingredient> ingredient{};
  Box<Stirred> stirred{};
  Box<Photo> photo{};
  Box<Note> note{};
  Box<Served> served{};
  Box<Unit> done{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};
};

}  // namespace outcrop::kitchen_sink
