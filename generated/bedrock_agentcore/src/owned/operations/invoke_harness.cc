// Makes InvokeHarness: the output of Client::invoke_harness, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/owned/operations/invoke_harness.h"

#include "outcrop/bedrock_agentcore/operations/invoke_harness.h"
#include "outcrop/bedrock_agentcore/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore {

InvokeHarness to_owned(const InvokeHarnessView&) { return {}; }

void write_json(internal::JsonWriter& writer, const InvokeHarness&) {
  writer.begin_object();
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
