// EchoImage: the output of Client::echo_image, owned.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

struct EchoImageView;

struct EchoImage {
  std::optional<Blob> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoImage&, const EchoImage&) = default;
};
EchoImage to_owned(const EchoImageView& view);
void write_json(internal::JsonWriter& writer, const EchoImage& in);

}  // namespace outcrop::kitchen_sink
