// Makes Converse: the output of Client::converse, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/converse.h"

#include "outcrop/bedrock_runtime/operations/converse.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

Converse to_owned(const ConverseView& view) {
  Converse owned;
  internal::own(owned.output, view.output);
  internal::own(owned.stop_reason, view.stop_reason);
  internal::own(owned.usage, view.usage);
  internal::own(owned.metrics, view.metrics);
  internal::own(owned.additional_model_response_fields, view.additional_model_response_fields);
  internal::own(owned.trace, view.trace);
  internal::own(owned.performance_config, view.performance_config);
  internal::own(owned.service_tier, view.service_tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const Converse& in) {
  writer.begin_object();
  writer.member("output", in.output);
  writer.member("stopReason", in.stop_reason);
  writer.member("usage", in.usage);
  writer.member("metrics", in.metrics);
  writer.member("additionalModelResponseFields", in.additional_model_response_fields);
  writer.member("trace", in.trace);
  writer.member("performanceConfig", in.performance_config);
  writer.member("serviceTier", in.service_tier);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
