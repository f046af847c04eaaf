// EchoJson: the output of Client::echo_json, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EchoJsonView;

struct EchoJson {
  std::optional<std::string> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoJson&, const EchoJson&) = default;
};
EchoJson to_owned(const EchoJsonView& view);
void write_json(internal::JsonWriter& writer, const EchoJson& in);

}  // namespace outcrop::kitchen_sink
