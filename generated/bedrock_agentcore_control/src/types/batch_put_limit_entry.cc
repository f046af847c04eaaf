// Writes BatchPutLimitEntry as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/batch_put_limit_entry.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const BatchPutLimitEntry& in) {
  writer.begin_object();
  writer.member("rateLimitId", in.rate_limit_id);
  writer.member("description", in.description);
  writer.required("dimensionKeys", in.dimension_keys);
  writer.required("entries", in.entries);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
