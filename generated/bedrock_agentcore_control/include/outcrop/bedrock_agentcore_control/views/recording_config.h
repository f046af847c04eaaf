// RecordingConfigView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/bedrock_agentcore_control/views/s3_location.h"
#include "outcrop/optional_ref.h"

namespace outcrop::bedrock_agentcore_control {

/// Whether the sessions of a browser are recorded.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_RecordingConfig.html
struct RecordingConfigView {
  /// Whether sessions are recorded.
  std::optional<bool> enabled{};
  /// Where the recordings of sessions are put.
  OptionalRef<S3LocationView> s3_location{};
};
const internal::Schema& schema_of(const RecordingConfigView*);

}  // namespace outcrop::bedrock_agentcore_control
