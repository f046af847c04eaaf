// Input and output of Client::echo_image.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/blob.h"
#include "outcrop/kitchen_sink/shapes.h"
#include "outcrop/response.h"

namespace outcrop::kitchen_sink {

/// Input of Client::echo_image. An absent member is not sent.
struct EchoImageRequest {
  std::optional<Blob> payload{};
  std::optional<std::string> kind{};

  friend bool operator==(const EchoImageRequest&, const EchoImageRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const EchoImageRequest& in);

/// Output of Client::echo_image; valid as long as its Response.
struct EchoImageView {
  std::optional<BlobView> payload{};
  std::optional<std::string_view> kind{};
};
const internal::Schema& schema_of(const EchoImageView*);

}  // namespace outcrop::kitchen_sink
