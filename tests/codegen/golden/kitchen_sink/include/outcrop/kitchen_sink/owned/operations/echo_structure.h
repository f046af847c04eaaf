// EchoStructure: the output of Client::echo_structure, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/box.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/kitchen_sink/types/jar.h"

namespace outcrop::kitchen_sink {

struct EchoStructureView;

struct EchoStructure {
  Box<Jar> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoStructure&, const EchoStructure&) = default;
};
EchoStructure to_owned(const EchoStructureView& view);
void write_json(internal::JsonWriter& writer, const EchoStructure& in);

}  // namespace outcrop::kitchen_sink
