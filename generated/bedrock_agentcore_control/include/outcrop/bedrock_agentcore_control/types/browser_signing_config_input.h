// BrowserSigningConfigInput: parts of requests.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Whether a browser tells websites that an agent drives it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSigningConfigInput.html
struct BrowserSigningConfigInput {
  /// True signs the browser's HTTP requests, so that bot controls recognize it as an agent.
  ///
  /// Required.
  std::optional<bool> enabled{};

  friend bool operator==(const BrowserSigningConfigInput&, const BrowserSigningConfigInput&) = default;
};
void write_json(internal::JsonWriter& writer, const BrowserSigningConfigInput& in);

}  // namespace outcrop::bedrock_agentcore_control
