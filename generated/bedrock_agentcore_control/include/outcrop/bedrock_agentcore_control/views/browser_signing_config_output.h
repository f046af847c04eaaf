// BrowserSigningConfigOutputView: parts of answers.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

/// Whether a browser tells websites that an agent drives it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSigningConfigOutput.html
struct BrowserSigningConfigOutputView {
  /// Whether the browser signs its HTTP requests, so that bot controls recognize it as an agent.
  bool enabled{};
};
const internal::Schema& schema_of(const BrowserSigningConfigOutputView*);

}  // namespace outcrop::bedrock_agentcore_control
