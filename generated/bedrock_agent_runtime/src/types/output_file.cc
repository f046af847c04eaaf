// Writes OutputFile as JSON.
// Generated from models/bedrock-agent-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agent_runtime/types/output_file.h"

#include "outcrop/internal/json_writer.h"
#include "write_json.h"

namespace outcrop::bedrock_agent_runtime {

void write_json(internal::JsonWriter& writer, const OutputFile& in) {
  writer.begin_object();
  writer.member("name", in.name);
  writer.member("type", in.type);
  writer.member("bytes", in.bytes);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agent_runtime
