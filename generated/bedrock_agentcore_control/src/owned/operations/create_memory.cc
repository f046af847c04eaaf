// Makes CreateMemory: the output of Client::create_memory, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/create_memory.h"

#include "outcrop/bedrock_agentcore_control/operations/create_memory.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

CreateMemory to_owned(const CreateMemoryView& view) {
  CreateMemory owned;
  internal::own(owned.memory, view.memory);
  return owned;
}

void write_json(internal::JsonWriter& writer, const CreateMemory& in) {
  writer.begin_object();
  writer.member("memory", in.memory);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
