// Makes ConverseMetrics of views, and writes JSON.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#include "outcrop/bedrock_runtime/owned/converse_metrics.h"

#include "outcrop/bedrock_runtime/to_owned.h"
#include "outcrop/bedrock_runtime/views/converse_metrics.h"
#include "outcrop/internal/json_writer.h"
#include "outcrop/internal/own.h"

namespace outcrop::bedrock_runtime {

ConverseMetrics to_owned(const ConverseMetricsView& view) {
  ConverseMetrics owned;
  internal::own(owned.latency_ms, view.latency_ms);
  return owned;
}

void write_json(internal::JsonWriter& writer, const ConverseMetrics& in) {
  writer.begin_object();
  writer.member("latencyMs", in.latency_ms);
  writer.end_object();
}

}  // namespace outcrop::bedrock_runtime
