// Input and output of Client::download.
// Generated from kitchen_sink.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>

#include "outcrop/byte_stream.h"
#include "outcrop/kitchen_sink/shapes.h"

namespace outcrop::kitchen_sink {

/// Input of Client::download. An absent member is not sent.
struct DownloadRequest {
  /// Required.
  std::optional<std::string> name{};

  friend bool operator==(const DownloadRequest&, const DownloadRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const DownloadRequest& in);

/// What Client::download has beside its bytes: ByteStream::response(). Valid as long as the stream.
struct DownloadView {
  std::optional<std::int64_t> length{};
};
const internal::Schema& schema_of(const DownloadView*);

}  // namespace outcrop::kitchen_sink
