// Writes ExtractionJobFilterInput as JSON.
// Generated from models/bedrock-agentcore.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore/types/extraction_job_filter_input.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore {

void write_json(internal::JsonWriter& writer, const ExtractionJobFilterInput& in) {
  writer.begin_object();
  writer.member("strategyId", in.strategy_id);
  writer.member("sessionId", in.session_id);
  writer.member("actorId", in.actor_id);
  writer.member("status", in.status);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore
