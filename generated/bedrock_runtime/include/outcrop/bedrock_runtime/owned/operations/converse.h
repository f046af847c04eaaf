// Converse: the output of Client::converse, owned.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/owned/converse_metrics.h"
#include "outcrop/bedrock_runtime/owned/converse_output.h"
#include "outcrop/bedrock_runtime/owned/converse_trace.h"
#include "outcrop/bedrock_runtime/owned/token_usage.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/bedrock_runtime/types/performance_configuration.h"
#include "outcrop/bedrock_runtime/types/service_tier.h"
#include "outcrop/document.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

struct ConverseView;

/// The model's answer and what it took to make it.
struct Converse {
  /// The model's message.
  ConverseOutput output{};
  /// Why the model stopped; `tool_use` asks the program to run tools and call again.
  std::optional<OwnedOpen<StopReason>> stop_reason{};
  /// The tokens that were read and made, which is what calls are billed by.
  TokenUsage usage{};
  /// How long the call took.
  ConverseMetrics metrics{};
  /// The fields that `additionalModelResponseFieldPaths` asked for.
  std::optional<Document> additional_model_response_fields{};
  /// What the guardrail and the prompt router did; the guardrail's part only where its trace is enabled.
  std::optional<ConverseTrace> trace{};
  /// The latency setting that the request was served with.
  std::optional<PerformanceConfiguration> performance_config{};
  /// The tier that served the request.
  std::optional<ServiceTier> service_tier{};

  friend bool operator==(const Converse&, const Converse&) = default;
};
Converse to_owned(const ConverseView& view);
void write_json(internal::JsonWriter& writer, const Converse& in);

}  // namespace outcrop::bedrock_runtime
