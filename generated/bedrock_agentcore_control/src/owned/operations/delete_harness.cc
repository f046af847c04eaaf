// Makes DeleteHarness: the output of Client::delete_harness, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_harness.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_harness.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteHarness to_owned(const DeleteHarnessView& view) {
  DeleteHarness owned;
  internal::own(owned.harness, view.harness);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteHarness& in) {
  writer.begin_object();
  writer.member("harness", in.harness);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
