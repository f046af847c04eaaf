// EchoBlob: the output of Client::echo_blob, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EchoBlobView;

struct EchoBlob {
  std::optional<Blob> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoBlob&, const EchoBlob&) = default;
};
EchoBlob to_owned(const EchoBlobView& view);
void write_json(internal::JsonWriter& writer, const EchoBlob& in);

}  // namespace outcrop::kitchen_sink
