// Makes InvokeModel: the output of Client::invoke_model, owned of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/operations/invoke_model.h"

#include "outcrop/bedrock_runtime/operations/invoke_model.h"
#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

InvokeModel to_owned(const InvokeModelView& view) {
  InvokeModel owned;
  internal::own(owned.body, view.body);
  internal::own(owned.content_type, view.content_type);
  internal::own(owned.performance_config_latency, view.performance_config_latency);
  internal::own(owned.service_tier, view.service_tier);
  return owned;
}

void write_json(internal::JsonWriter& writer, const InvokeModel& in) {
  writer.begin_object();
  writer.sensitive().member("body", in.body);
  writer.member("Content-Type", in.content_type);
  writer.member("X-Amzn-Bedrock-PerformanceConfig-Latency", in.performance_config_latency);
  writer.member("X-Amzn-Bedrock-Service-Tier", in.service_tier);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
