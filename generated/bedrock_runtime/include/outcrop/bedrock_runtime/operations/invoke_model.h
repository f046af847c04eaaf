// Input and output of Client::invoke_model.
// Generated from models/bedrock-runtime.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "outcrop/bedrock_runtime/enums.h"
#include "outcrop/bedrock_runtime/shapes.h"
#include "outcrop/blob.h"
#include "outcrop/open.h"
#include "outcrop/response.h"

namespace outcrop::bedrock_runtime {

/// Input of Client::invoke_model. An absent member is not sent.
/// A call in the model's own format.
struct InvokeModelRequest {
  /// The prompt and its parameters, as JSON in the format of the model's provider.
  ///
  /// At most 25000000 bytes. Sensitive: never logged.
  std::optional<Blob> body{};
  /// The media type of `body`. Absent: application/json where the body begins like a JSON object or list, else
  /// application/octet-stream, which few models take.
  std::optional<std::string> content_type{};
  /// The media type that the answer should have. Absent: application/json.
  std::optional<std::string> accept{};
  /// What runs: the id or ARN of a model, an inference profile, a provisioned throughput, or a custom, imported or
  /// marketplace model.
  ///
  /// Required. 1 to 2048 characters.
  std::optional<std::string> model_id{};
  /// Whether the answer contains the guardrail's trace. Absent: it does not.
  std::optional<OwnedOpen<Trace>> trace{};
  /// The id or ARN of the guardrail that checks prompt and answer; needs `guardrailVersion`. Absent: only
  /// guardrails that the account or organization enforces.
  ///
  /// At most 2048 characters.
  std::optional<std::string> guardrail_identifier{};
  /// The guardrail's version: a number, or DRAFT for the working draft.
  ///
  /// Matching (|([1-9][0-9]{0,7})|(DRAFT)).
  std::optional<std::string> guardrail_version{};
  /// Whether a version of the model with lower latency serves the request. Absent: the standard one.
  std::optional<OwnedOpen<PerformanceConfigLatency>> performance_config_latency{};
  /// The tier that serves the request. Absent: the default tier.
  std::optional<OwnedOpen<ServiceTierType>> service_tier{};
  /// A JSON object of the caller's own that is written to the invocation log, to find requests by.
  ///
  /// Sensitive: never logged.
  std::optional<std::string> request_metadata{};

  friend bool operator==(const InvokeModelRequest&, const InvokeModelRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const InvokeModelRequest& in);

/// Output of Client::invoke_model; valid as long as its Response.
/// The answer in the model's own format.
struct InvokeModelView {
  /// The answer, in the format of the model's provider.
  ///
  /// Sensitive: never logged.
  BlobView body{};
  /// The media type of `body`.
  std::string_view content_type{};
  /// The latency setting that the request was served with.
  Open<PerformanceConfigLatency> performance_config_latency{};
  /// The tier that served the request.
  Open<ServiceTierType> service_tier{};
};
const internal::Schema& schema_of(const InvokeModelView*);

}  // namespace outcrop::bedrock_runtime
