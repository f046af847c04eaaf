// Makes UpdateHarness: the output of Client::update_harness, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/update_harness.h"

#include "outcrop/bedrock_agentcore_control/operations/update_harness.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

UpdateHarness to_owned(const UpdateHarnessView& view) {
  UpdateHarness owned;
  internal::own(owned.harness, view.harness);
  return owned;
}

void write_json(internal::JsonWriter& writer, const UpdateHarness& in) {
  writer.begin_object();
  writer.member("harness", in.harness);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
