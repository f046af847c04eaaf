// Recipe and the shapes that only it holds: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "outcrop/box.h"
#include "outcrop/document.h"
#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/unit.h"
#include "outcrop/open.h"
#include "outcrop/timestamp.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct Step;

struct Recipe {
  /// Required.
  std::optional<std::string> name{};
  Box<Recipe> base{};
  Box<std::vector<Recipe>> variants{};
  Box<std::map<std::string, Recipe, std::less<>>> by_name{};
  /// Sensitive: never logged.
  Box<Step> step{};

  friend bool operator==(const Recipe&, const Recipe&) = default;
};
void write_json(internal::JsonWriter& writer, const Recipe& in);

/// What to do next.
///
/// One of its members has to be set.
struct Step {
  Box<Recipe> recipe{};
  std::optional<std::string> text{};
  Box<Unit> pause{};
  /// Sensitive: never logged.
  Box<std::vector<Step>> many{};
  std::optional<std::map<std::string, std::string, std::less<>>> by_room{};
  std::optional<Timestamp> when{};
  std::optional<OwnedOpen<Room>> room{};
  std::optional<std::string> amount{};
  std::optional<bool> member_{};
  std::optional<std::int32_t> none_{};
  std::optional<Document> unknown_{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Step&, const Step&) = default;
};
void write_json(internal::JsonWriter& writer, const Step& in);

}  // namespace outcrop::kitchen_sink
