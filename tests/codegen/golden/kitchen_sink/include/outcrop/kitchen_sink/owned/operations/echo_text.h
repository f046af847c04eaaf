// EchoText: the output of Client::echo_text, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EchoTextView;

struct EchoText {
  std::string payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoText&, const EchoText&) = default;
};
EchoText to_owned(const EchoTextView& view);
void write_json(internal::JsonWriter& writer, const EchoText& in);

}  // namespace outcrop::kitchen_sink
