// Writes LimitEntry and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/limit_entry.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const RateConfig& in) {
  writer.begin_object();
  writer.required("rate", in.rate);
  writer.required("period", in.period);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const LimitEntry& in) {
  writer.begin_object();
  writer.required("dimensions", in.dimensions);
  writer.member("requests", in.requests);
  writer.member("tokens", in.tokens);
  writer.member("connections", in.connections);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
