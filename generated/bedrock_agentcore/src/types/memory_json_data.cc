// Writes MemoryJsonData as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/memory_json_data.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const MemoryJsonData& in) {
  writer.begin_object();
  writer.sensitive().required("content", in.content);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
