// SyncInputConfiguration: parts of requests.
// Generated from models/bedrock-data-automation-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_data_automation_runtime/shapes.h"
#include "outcrop/blob.h"

namespace outcrop::bedrock_data_automation_runtime {

/// A file to work on while the caller waits: `bytes` or `s3Uri`.
/// https://docs.aws.amazon.com/bedrock/latest/APIReference/API_data-automation-runtime_SyncInputConfiguration.html
struct SyncInputConfiguration {
  /// The file itself; the client encodes it for the wire.
  std::optional<Blob> bytes{};
  /// The file in Amazon S3, as s3://bucket/key.
  std::optional<std::string> s3_uri{};

  friend bool operator==(const SyncInputConfiguration&, const SyncInputConfiguration&) = default;
};
void write_json(internal::JsonWriter& writer, const SyncInputConfiguration& in);

}  // namespace outcrop::bedrock_data_automation_runtime
