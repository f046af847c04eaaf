// EchoUnion: the output of Client::echo_union, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/recipe.h"

namespace outcrop::kitchen_sink {

struct EchoUnionView;

struct EchoUnion {
  /// Sensitive: never logged.
  Box<Step> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoUnion&, const EchoUnion&) = default;
};
EchoUnion to_owned(const EchoUnionView& view);
void write_json(internal::JsonWriter& writer, const EchoUnion& in);

}  // namespace outcrop::kitchen_sink
