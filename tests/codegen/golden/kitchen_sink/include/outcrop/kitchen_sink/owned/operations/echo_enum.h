// EchoEnum: the output of Client::echo_enum, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/enums.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/open.h"

namespace outcrop::kitchen_sink {

struct EchoEnumView;

struct EchoEnum {
  std::optional<OwnedOpen<Room>> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoEnum&, const EchoEnum&) = default;
};
EchoEnum to_owned(const EchoEnumView& view);
void write_json(internal::JsonWriter& writer, const EchoEnum& in);

}  // namespace outcrop::kitchen_sink
