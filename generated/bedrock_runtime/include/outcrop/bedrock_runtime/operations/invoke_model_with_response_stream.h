// Input and output of Client::invoke_model_with_response_stream.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/views/response_stream.h"
#include "outcrop/blob.h"
#include "outcrop/event_stream.h"
#include "outcrop/open.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::invoke_model_with_response_stream. An absent member is not sent.
struct InvokeModelWithResponseStreamRequest {
  /// Sensitive: never logged.
  std::optional<Blob> body{};
  std::optional<std::string> content_type{};
  std::optional<std::string> accept{};
  /// Required.
  std::optional<std::string> model_id{};
  std::optional<OwnedOpen<Trace>> trace{};
  std::optional<std::string> guardrail_identifier{};
  std::optional<std::string> guardrail_version{};
  std::optional<OwnedOpen<PerformanceConfigLatency>> performance_config_latency{};
  std::optional<OwnedOpen<ServiceTierType>> service_tier{};
  /// Sensitive: never logged.
  std::optional<std::string> request_metadata{};
};

/// What Client::invoke_model_with_response_stream has beside its events (`ResponseStreamView`):
/// EventStream::response(). Valid as long as the stream.
struct InvokeModelWithResponseStreamView {
  std::string_view content_type{};
  Open<PerformanceConfigLatency> performance_config_latency{};
  Open<ServiceTierType> service_tier{};
};

}  // namespace outcrop::bedrock_runtime
