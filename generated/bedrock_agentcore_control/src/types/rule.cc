// Writes Rule and the shapes that only it holds as JSON.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_agentcore_control/types/rule.h"

#include "outcrop/internal/json_writer.h"

namespace outcrop::bedrock_agentcore_control {

void write_json(internal::JsonWriter& writer, const FilterValue& in) {
  writer.exactly_one("FilterValue", in.string_value.has_value() + in.double_value.has_value() +
                                        in.boolean_value.has_value() + in.unknown.has_value());
  writer.begin_object();
  writer.member("stringValue", in.string_value);
  writer.member("doubleValue", in.double_value);
  writer.member("booleanValue", in.boolean_value);
  writer.unknown(in.unknown);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Filter& in) {
  writer.begin_object();
  writer.required("key", in.key);
  writer.required("operator", in.operator_);
  writer.required("value", in.value);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SamplingConfig& in) {
  writer.begin_object();
  writer.required("samplingPercentage", in.sampling_percentage);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const SessionConfig& in) {
  writer.begin_object();
  writer.required("sessionTimeoutMinutes", in.session_timeout_minutes);
  writer.end_object();
}

void write_json(internal::JsonWriter& writer, const Rule& in) {
  writer.begin_object();
  writer.required("samplingConfig", in.sampling_config);
  writer.member("filters", in.filters);
  writer.member("sessionConfig", in.session_config);
  writer.end_object();
}

}  // namespace outcrop::bedrock_agentcore_control
