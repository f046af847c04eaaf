// RecordingConfig: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/types/s3_location.h"
#include "outcrop/box.h"

namespace outcrop::bedrock_agentcore_control {

/// Whether the sessions of a browser are recorded.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RecordingConfig.html
struct RecordingConfig {
  /// Whether sessions are recorded.
  std::optional<bool> enabled{};
  /// Where the recordings of sessions are put.
  Box<S3Location> s3_location{};

  friend bool operator==(const RecordingConfig&, const RecordingConfig&) = default;
};
void write_json(internal::JsonWriter& writer, const RecordingConfig& in);

}  // namespace outcrop::bedrock_agentcore_control
