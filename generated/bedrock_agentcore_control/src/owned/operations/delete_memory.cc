// Makes DeleteMemory: the output of Client::delete_memory, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/delete_memory.h"

#include "outcrop/bedrock_agentcore_control/operations/delete_memory.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

DeleteMemory to_owned(const DeleteMemoryView& view) {
  DeleteMemory owned;
  internal::own(owned.memory_id, view.memory_id);
  internal::own(owned.status, view.status);
  return owned;
}

void write_json(internal::JsonWriter& writer, const DeleteMemory& in) {
  writer.begin_object();
  writer.member("memoryId", in.memory_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
