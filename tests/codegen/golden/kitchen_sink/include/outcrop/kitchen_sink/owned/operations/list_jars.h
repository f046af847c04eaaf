// ListJars: the output of Client::list_jars, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/jar.h"

namespace outcrop::kitchen_sink {

struct ListJarsView;

struct ListJars {
  std::optional<std::string> next_token{};
  std::optional<std::vector<Jar>> jars{};

  friend bool operator==(const ListJars&, const ListJars&) = default;
};
ListJars to_owned(const ListJarsView& view);
void write_json(internal::JsonWriter& writer, const ListJars& in);

}  // namespace outcrop::kitchen_sink
