// Writes ServiceTier as JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/types/service_tier.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_runtime {

void write_json(internal::JsonWriter& writer, const ServiceTier& in) {
  writer.begin_object();
  writer.required("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
