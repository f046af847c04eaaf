// Writes GuardrailCrossRegionConfig as JSON.
// Generated from models/bedrock.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock/types/guardrail_cross_region_config.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock {

void write_json(internal::JsonWriter& writer, const GuardrailCrossRegionConfig& in) {
  writer.begin_object();
  writer.required("guardrailProfileIdentifier", in.guardrail_profile_identifier);
  writer.end_object();
}

}  // namespace outcrop::bedrock
