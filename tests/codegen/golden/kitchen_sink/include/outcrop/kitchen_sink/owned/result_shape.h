// ResultShape.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <map>
#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/jar.h"

namespace outcrop::kitchen_sink {

struct ResultShapeView;

struct ResultShape {
  std::string next{};
  std::optional<std::map<std::string, Jar, std::less<>>> jars_by_name{};

  friend bool operator==(const ResultShape&, const ResultShape&) = default;
};
ResultShape to_owned(const ResultShapeView& view);
void write_json(internal::JsonWriter& writer, const ResultShape& in);

}  // namespace outcrop::kitchen_sink
