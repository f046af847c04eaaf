// Writes BrowserEnterprisePolicy and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/browser_enterprise_policy.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const ResourceLocation& in) {
  writer.exactly_one("ResourceLocation", in.s3.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("s3", in.s3);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const BrowserEnterprisePolicy& in) {
  writer.begin_object();
  writer.required("location", in.location);
  writer.member("type", in.type);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
