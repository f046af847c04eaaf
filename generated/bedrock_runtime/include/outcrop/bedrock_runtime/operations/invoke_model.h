// Input and output of Client::invoke_model.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::invoke_model. An absent member is not sent.
struct InvokeModelRequest {
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

/// Output of Client::invoke_model; valid as long as its Response.
struct InvokeModelView {
  /// Sensitive: never logged.
  BlobView body{};
  std::string_view content_type{};
  Open<PerformanceConfigLatency> performance_config_latency{};
  Open<ServiceTierType> service_tier{};
};

}  // namespace outcrop::bedrock_runtime
