// BrowserSigningConfigOutput.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include "outcrop/bedrock_agentcore_control/shapes.h"

namespace outcrop::bedrock_agentcore_control {

struct BrowserSigningConfigOutputView;

/// Whether a browser tells websites that an agent drives it.
/// https://docs.aws.amazon.com/bedrock-agentcore-control/latest/APIReference/API_BrowserSigningConfigOutput.html
struct BrowserSigningConfigOutput {
  /// Whether the browser signs its HTTP requests, so that bot controls recognize it as an agent.
  bool enabled{};

  friend bool operator==(const BrowserSigningConfigOutput&, const BrowserSigningConfigOutput&) = default;
};
BrowserSigningConfigOutput to_owned(const BrowserSigningConfigOutputView& view);
void write_json(internal::JsonWriter& writer, const BrowserSigningConfigOutput& in);

}  // namespace outcrop::bedrock_agentcore_control
