// Writes StreamUpdate and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/stream_update.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const AutomationStreamUpdate& in) {
  writer.begin_object();
  writer.member("streamStatus", in.stream_status);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const StreamUpdate& in) {
  writer.exactly_one("StreamUpdate", in.automation_stream_update.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("automationStreamUpdate", in.automation_stream_update);
  writer.unknown(in.unknown);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
