// Input and output of Client::update_dataset_examples.
// Generated from models/bedrock-agentcore-control.json. Do not edit: change codegen/ and run ./dev regenerate.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcrop/bedrock_agentcore_control/enums.h"
#include "outcrop/bedrock_agentcore_control/shapes.h"
#include "outcrop/document.h"
#include "outcrop/open.h"
#include "outcrop/response.h"
#include "outcrop/timestamp.h"

namespace outcrop::bedrock_agentcore_control {

/// Input of Client::update_dataset_examples. An absent member is not sent.
struct UpdateDatasetExamplesRequest {
  /// Required.
  std::optional<std::string> dataset_id{};
  /// Idempotency token: a new UUID when absent, the same for every retry of the call.
  std::optional<std::string> client_token{};
  /// Required. Sensitive: never logged.
  std::optional<std::vector<Document>> examples{};

  friend bool operator==(const UpdateDatasetExamplesRequest&, const UpdateDatasetExamplesRequest&) = default;
};
/// For to_string and operator<<: all that is set, by the model's names.
void write_json(internal::JsonWriter& writer, const UpdateDatasetExamplesRequest& in);

/// Output of Client::update_dataset_examples; valid as long as its Response.
struct UpdateDatasetExamplesView {
  std::string_view dataset_arn{};
  std::string_view dataset_id{};
  Open<DatasetStatus> status{};
  std::int64_t updated_count{};
  Timestamp updated_at{};
};
const internal::Schema& schema_of(const UpdateDatasetExamplesView*);

}  // namespace outcrop::bedrock_agentcore_control
