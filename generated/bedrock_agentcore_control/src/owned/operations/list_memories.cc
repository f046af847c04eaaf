// Makes ListMemories: the output of Client::list_memories, owned of views, and writes JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/owned/operations/list_memories.h"

#include "outcrop/bedrock_agentcore_control/operations/list_memories.h"
#include "outcrop/bedrock_agentcore_control/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_agentcore_control {

ListMemories to_owned(const ListMemoriesView& view) {
  ListMemories owned;
  internal::own(owned.memories, view.memories);
  internal::own(owned.next_token, view.next_token);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ListMemories& in) {
  writer.begin_object();
  writer.member("memories", in.memories);
  writer.member("nextToken", in.next_token);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
