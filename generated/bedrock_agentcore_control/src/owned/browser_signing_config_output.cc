// Makes BrowserSigningConfigOutput of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/browser_signing_config_output.h"

#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/bedrock_agentcore_control/views/browser_signing_config_output.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

BrowserSigningConfigOutput to_owned(const BrowserSigningConfigOutputView& view) {
  BrowserSigningConfigOutput owned;
  internal::own(owned.enabled, view.enabled);
  return owned;
}

void write_json(internal::JsonWriter& writer, const BrowserSigningConfigOutput& in) {
  writer.begin_object();
  writer.member("enabled", in.enabled);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
