// Menu and the shapes that only it holds: parts of requests.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/unknown_member.h"

namespace outcrop::kitchen_sink {

struct Menu;

/// One of its members has to be set.
struct Dish {
  std::optional<std::string> recipe{};
  Box<Menu> buffet{};
  /// A member that this version does not know, sent as it is.
  std::optional<UnknownMember> unknown{};

  friend bool operator==(const Dish&, const Dish&) = default;
};
void write_json(internal::JsonWriter& writer, const Dish& in);

struct Course {
  Box<Dish> dish{};
  std::optional<std::string> label{};

  friend bool operator==(const Course&, const Course&) = default;
};
void write_json(internal::JsonWriter& writer, const Course& in);

struct Menu {
  std::optional<std::string> name{};
  std::optional<std::vector<Course>> courses{};

  friend bool operator==(const Menu&, const Menu&) = default;
};
void write_json(internal::JsonWriter& writer, const Menu& in);

}  // namespace outcrop::kitchen_sink
